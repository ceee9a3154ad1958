import assert from 'node:assert/strict';
import { test } from 'node:test';
import pa11y from 'pa11y';
import { LAUNCH_ARGS } from './browser.ts';
import { visitDemonstration } from './demonstration.ts';
import { examplesOf } from './pages.ts';

test('a second checker agrees on the main pages', async (t) => {
  const opened = await visitDemonstration(t);
  if (!opened) return;
  const { visit } = opened;
  const examples = await examplesOf(visit.site.context);
  const routes = [
    '/',
    '/places',
    '/places/:id',
    '/plans/:slug',
    '/plans/:slug/respond',
    '/changes',
  ];
  const faults: string[] = [];
  for (const route of routes) {
    const [path = ''] = examples.get(route) ?? [];
    const { documentTitle, issues } = await pa11y(`${visit.origin}${path}`, {
      standard: 'WCAG2AA',
      runners: ['htmlcs'],
      ignore: [],
      timeout: 30_000,
      viewport: { width: 1280, height: 800 },
      chromeLaunchConfig: { executablePath: visit.executablePath, args: LAUNCH_ARGS },
    });
    assert.match(documentTitle, /Equal Footing/);
    for (const { code, message, context } of issues)
      faults.push(`${path}: ${code} ${message} ${context.slice(0, 160)}`);
  }
  assert.deepEqual(faults, []);
});
