import type { TestContext } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { firstStaffLink } from '../../src/features/accounts/index.ts';
import { openSite, type TestClock, type TestSite } from '../harness.ts';
import { browserFor } from './browser.ts';

/** A site that really listens, and a browser that visits it. */
export type Visit = {
  readonly site: TestSite;
  /** The site's address, without a trailing slash. */
  readonly origin: string;
  readonly executablePath: string;
  /** A new visitor: nothing remembered, no cookies. */
  readonly visitor: (options: VisitorOptions) => Promise<Page>;
  /** Everything that no page may do: see `watch`. Empty when all is well. */
  readonly wrongs: readonly string[];
};

export type VisitorOptions = {
  readonly width: number;
  readonly height: number;
  readonly scripts: boolean;
};

/** A telephone on which nothing but pages works. */
export const telephone: VisitorOptions = { width: 320, height: 640, scripts: false };
export const desk: VisitorOptions = { width: 1280, height: 800, scripts: true };

function isDocument(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

/**
 * Notes what no page may do: ask another machine for something, break its own content policy, fail
 * in a script, or ask us for something that is not there. A page that answers "no" is a page.
 */
function watch(page: Page, origin: string, wrongs: string[]): void {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['about:', 'data:'].includes(url.protocol))
      wrongs.push(`${page.url()} asks ${url.href}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    const broken = status >= 500 || (status >= 400 && !isDocument(response.request()));
    if (broken) wrongs.push(`${response.url()} answers ${status}`);
  });
  page.on('pageerror', (error) => void wrongs.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // Said of a page of ours with status 400 or 404 as well; told apart above.
    if (message.text().startsWith('Failed to load resource')) return;
    wrongs.push(`${page.url()} logs: ${message.text()}`);
  });
}

/** Opens a site for one test, on a free port; undefined (and the test skipped) without a browser. */
export async function openVisit(test: TestContext, clock?: TestClock): Promise<Visit | undefined> {
  const started = await browserFor(test);
  if (!started) return undefined;
  const { browser, executablePath } = started;
  const site = await openSite(test, clock);
  const app = await site.app();
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const wrongs: string[] = [];
  return {
    site,
    origin,
    executablePath,
    wrongs,
    visitor: async ({ width, height, scripts }) => {
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width, height },
        javaScriptEnabled: scripts,
        locale: 'en-GB',
      });
      test.after(() => context.close());
      context.setDefaultTimeout(15_000);
      // The translator to JavaScript marks functions with this name, also those sent to a page.
      await context.addInitScript('globalThis.__name ??= (made) => made;');
      const page = await context.newPage();
      watch(page, origin, wrongs);
      return page;
    },
  };
}

/** The path of the one-time link for staff: its host is the configured one, not this free port. */
export async function staffLinkPath(site: TestSite): Promise<string> {
  const link = new URL(await firstStaffLink(site.context));
  return `${link.pathname}${link.search}`;
}

export async function signIn(page: Page, site: TestSite): Promise<void> {
  await page.goto(await staffLinkPath(site));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Your work', level: 1 }).waitFor();
}
