import { existsSync } from 'node:fs';
import { after, type TestContext } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

/** What every browser of the journeys is started with: nothing that goes out to the network. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // As F7 does: a caret in the text, so that words can be marked with the keyboard.
  '--enable-caret-browsing',
] as const;

export type Started = { readonly browser: Browser; readonly executablePath: string };

type Candidate = {
  readonly name: string;
  /** Undefined: there is none of this kind here. */
  readonly path: () => Promise<string | undefined>;
};

const DEBIANS = '/usr/bin/chromium';

const candidates: readonly Candidate[] = [
  { name: 'CHROMIUM_PATH', path: async () => process.env['CHROMIUM_PATH'] || undefined },
  { name: DEBIANS, path: async () => (existsSync(DEBIANS) ? DEBIANS : undefined) },
  {
    name: 'the npm package @sparticuz/chromium',
    // Imported here only: it unpacks some 200 MB into the temporary folder.
    path: async () => {
      const { default: packed } = await import('@sparticuz/chromium');
      return packed.executablePath();
    },
  },
];

async function start(): Promise<Started | string> {
  const tried: string[] = [];
  for (const { name, path } of candidates) {
    try {
      const executablePath = await path();
      if (executablePath === undefined) continue;
      const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
      return { browser, executablePath };
    } catch (error) {
      const [line = ''] = String(error).split('\n');
      tried.push(`${name} (${line})`);
    }
  }
  const why = tried.length === 0 ? 'none is installed' : `tried ${tried.join('; ')}`;
  return `No browser starts, so the journeys in it are not tried: ${why}. Set CHROMIUM_PATH.`;
}

let started: Promise<Started | string> | undefined;

after(async () => {
  const one = await started;
  if (one !== undefined && typeof one !== 'string') await one.browser.close();
});

/**
 * The one browser of all journeys. Where none starts the test is skipped with one line; in CI,
 * where everything must be tried, it fails.
 */
export async function browserFor(test: TestContext): Promise<Started | undefined> {
  started ??= start();
  const one = await started;
  if (typeof one !== 'string') return one;
  if (process.env['CI']) throw new Error(one);
  test.skip(one);
  return undefined;
}
