import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { visitDemonstration } from './demonstration.ts';
import { unseenFocus } from './focus.ts';
import { examplesOf } from './pages.ts';
import { desk, telephone } from './visit.ts';

/** Bytes, as they come over the wire, besides images. */
const HEAVIEST_FIRST_VIEW = 60_000;
/** A shift that nobody sees; 0.1 still counts as good elsewhere (web.dev/cls). */
const MOST_SHIFT = 0.01;

const NOTE_SHIFTS = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Loads a page as somebody does for the first time: its weight by kind, shift, and what held it up. */
async function firstView(page: Page, path: string) {
  const weights: { readonly kind: string; readonly bytes: number }[] = [];
  const sized: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    sized.push(
      request.sizes().then(({ responseBodySize }) => {
        weights.push({ kind, bytes: responseBodySize });
      }),
    );
  });
  await page.addInitScript(NOTE_SHIFTS);
  await page.goto(path, { waitUntil: 'networkidle' });
  // Down and up again, so that what comes late has had its chance to push.
  for (const y of [2_000, -2_000]) await page.mouse.wheel(0, y);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  await Promise.all(sized);
  const shift = Number(await page.evaluate('globalThis.shifted'));
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry)
      .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
      .map((entry) => new URL(entry.name).pathname),
  );
  return { weights, shift, blocking };
}

test('the first view of a plan is light, steady and waits for no script', async (t) => {
  const opened = await visitDemonstration(t);
  if (!opened) return;
  const { visit } = opened;
  const examples = await examplesOf(visit.site.context);
  const [plan = ''] = examples.get('/plans/:slug') ?? [];
  for (const size of [desk, { ...telephone, scripts: true }]) {
    const page = await visit.visitor(size);
    const { weights, shift, blocking } = await firstView(page, plan);
    const kinds = weights.map(({ kind }) => kind);
    for (const kind of ['document', 'stylesheet', 'script']) assert.ok(kinds.includes(kind), kind);
    const heavy = weights.filter(({ kind }) => kind !== 'image' && kind !== 'other');
    const bytes = heavy.reduce((sum, one) => sum + one.bytes, 0);
    t.diagnostic(`${size.width} px: ${JSON.stringify(heavy)}, shift ${shift}`);
    assert.ok(bytes <= HEAVIEST_FIRST_VIEW, `${bytes} bytes`);
    assert.ok(shift < MOST_SHIFT, `shift ${shift}`);
    assert.deepEqual(
      blocking.filter((path) => path.endsWith('.js')),
      [],
    );
  }

  await t.test('whoever uses the Tab key sees where they are', async () => {
    const page = await visit.visitor(desk);
    const [form = ''] = examples.get('/plans/:slug/respond') ?? [];
    for (const path of ['/', plan, form]) {
      await page.goto(path);
      assert.deepEqual(await unseenFocus(page), [], path);
    }
  });
  assert.deepEqual(visit.wrongs, []);
});
