import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../test-output/journeys/', import.meta.url));

/** Takes pictures of whole pages, numbered in the order of the journey, for a person to look at. */
export function album(name: string): (page: Page, step: string) => Promise<void> {
  const own = join(folder, name);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  let taken = 0;
  return async (page, step) => {
    taken += 1;
    const file = `${String(taken).padStart(2, '0')}-${step}.png`;
    await page.screenshot({ path: join(own, file), fullPage: true });
  };
}
