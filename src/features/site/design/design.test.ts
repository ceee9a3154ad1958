import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { openSite } from '../../../../test/harness.ts';
import { features } from '../../../app.ts';
import { gallery } from '../../../ui/nhs/gallery.ts';
import { standingAlone } from './alone-page.tsx';
import { ownParts } from './own-parts.tsx';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

test('every message of every feature is listed, in each language it exists in', async (t) => {
  const site = await openSite(t);
  const { body } = await (await site.app()).inject({ url: '/design/errors' });
  const faults = features.flatMap((feature) => (feature.faults ?? []).flatMap((list) => list()));
  assert.ok(faults.length > 50, 'there are messages at all');
  assert.equal(new Set(faults.map(({ code }) => code)).size, faults.length, 'codes are unique');
  for (const { code, en, cy } of faults) {
    assert.ok(body.includes(`<code>${code}</code>`), code);
    assert.ok(body.includes(escaped(en)), code);
    assert.ok(cy === undefined || body.includes(escaped(cy)), code);
  }
});

test('every example of every component stands on a page', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const index = await app.inject({ url: '/design' });
  for (const { component, examples } of [...gallery, ...ownParts]) {
    assert.ok(index.body.includes(`href="/design/${component}"`), component);
    const page = await app.inject({ url: `/design/${component}` });
    assert.equal(page.statusCode, 200, component);
    for (const [at, { name, render }] of examples.entries()) {
      const alone = standingAlone.has(component);
      const url = alone ? `/design/${component}/${at + 1}` : `/design/${component}`;
      const { body } = alone ? await app.inject({ url }) : page;
      assert.ok(body.includes(renderToString(render())), `${component}: ${name}`);
      assert.ok(page.body.includes(escaped(name)), `${component}: ${name}`);
    }
  }
});

test('the table of permissions is what the manifests say', async (t) => {
  const site = await openSite(t);
  const { body } = await (await site.app()).inject({ url: '/design/permissions' });
  for (const { action } of features.flatMap((feature) => feature.permissions ?? [])) {
    assert.ok(body.includes(action), action);
  }
  const row = /timetable\.promise.*?<\/tr>/.exec(body)?.[0] ?? '';
  const cells = [...row.matchAll(/<td>(Yes|No)<\/td>/g)].map((cell) => cell[1]);
  assert.deepEqual(
    cells,
    ['No', 'Yes', 'No', 'Yes'],
    'editor, publisher, moderator, administrator',
  );
});
