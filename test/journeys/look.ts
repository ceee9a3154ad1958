import type { Page } from 'playwright-core';
import { axeFaults, wideFaults } from './audit.ts';
import { album } from './pictures.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** For whoever looks at the pages: JOURNEY_PICTURES=1 keeps each in both widths. */
const pictures = process.env['JOURNEY_PICTURES']
  ? { narrow: album('pages-320'), wide: album('pages-1280') }
  : undefined;

function nameOf(path: string): string {
  return (
    path
      .replace(/[^a-z0-9]+/gi, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 70) || 'home'
  );
}

/** The faults of the page as it stands, in both windows. 320 pixels are 1280 at a zoom of 400 %. */
export async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  await page.setViewportSize(NARROW);
  const narrow = [...(await wideFaults(page)), ...(await axeFaults(page))];
  await pictures?.narrow(page, nameOf(name));
  await page.setViewportSize(WIDE);
  const wide = await axeFaults(page);
  await pictures?.wide(page, nameOf(name));
  return [
    ...narrow.map((fault) => `${name} at 320: ${fault}`),
    ...wide.map((fault) => `${name} at 1280: ${fault}`),
  ];
}

/** Goes to an address that must be there and be itself; the faults of its page. */
async function visitAndLook(page: Page, path: string): Promise<readonly string[]> {
  const answer = await page.goto(path);
  const status = answer?.status() ?? 0;
  if (status !== 200) return [`${path} answers ${status}`];
  const { pathname } = new URL(page.url());
  if (pathname !== path.split('?')[0]) return [`${path} leads to ${pathname}`];
  return lookAt(page, path);
}

export async function visitAll(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await visitAndLook(page, path)));
  return faults;
}
