import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { addSandbank, SANDBANK } from './demonstration.test-data.ts';

async function openWithSandbank(t: TestContext) {
  const site = await openSite(t);
  await addSandbank(site.context);
  const app = await site.app();
  const get = (url: string) => app.inject({ method: 'GET', url });
  return { ...site, get };
}

/** The words of a page without its markup. */
function words(page: string): string {
  return page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

test('the page of all places asks for a council first, then shows the invented place as such', async (t) => {
  const { get } = await openWithSandbank(t);
  const page = await get('/places');
  assert.equal(page.statusCode, 200);
  const text = words(page.body);
  const at = (part: string) => {
    assert.ok(text.includes(part), part);
    return text.indexOf(part);
  };
  assert.ok(at('Which place am I in?') < at('Sandbank and the Ely Hills Fictional'));
  assert.ok(at('Sandbank and the Ely Hills Fictional') < at('The 44 places of March 2016'));
  assert.equal(page.body.split('href="/places/west-yorkshire"').length - 1, 2, 'map and list');
  assert.match(String(page.headers['cache-control']), /public/);
});

const councils: readonly (readonly [typed: string, ...answer: readonly string[]])[] = [
  ['Leeds City Council', 'Leeds is in West Yorkshire'],
  [
    'Birmingham',
    'Birmingham is divided between 2 places',
    'Birmingham and Solihull About 85% of people in this council’s area live here.',
    'The Black Country About 15% of people in this council’s area live here.',
    'Where these shares come from',
    'Office for National Statistics',
  ],
  ['Newcastle', '2 councils fit “Newcastle”. Which one is yours?', 'Newcastle-under-Lyme'],
  ['London', '33 councils fit “London”', 'Tower Hamlets'],
  ['Westmorland and Furness', 'This council began on 1 April 2023.'],
  ['Harogate', 'We found nothing for “Harogate”', 'Did you mean Harrogate'],
  ['atlantis', 'We found nothing for “atlantis”', 'Check the spelling'],
  ['Cornwall', 'Cornwall is in Cornwall and the Isles of Scilly'],
];

test('"which place am I in?" is answered by the council’s name', async (t) => {
  const { get } = await openWithSandbank(t);
  for (const [typed, ...answer] of councils) {
    const page = await get(`/places?q=${encodeURIComponent(typed)}`);
    assert.equal(page.statusCode, 200);
    for (const part of answer) assert.ok(words(page.body).includes(part), `${typed}: ${part}`);
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.ok(page.body.includes('noindex'));
  }
});

test('the demonstration is found only by its own words', async (t) => {
  const { get } = await openWithSandbank(t);
  assert.match((await get('/places?q=ely+hills')).body, /href="\/places\/sandbank/);
  assert.doesNotMatch((await get('/places?q=leeds')).body, /href="\/places\/sandbank/);
});

test('script in the search box is shown as the text it is', async (t) => {
  const { get } = await openWithSandbank(t);
  const script = '"><script>alert(1)</script>';
  const { body, statusCode } = await get(`/places?q=${encodeURIComponent(script)}&region="><b>`);
  assert.equal(statusCode, 200);
  assert.doesNotMatch(body, /<script>alert|"><b>/);
  assert.match(body, /&lt;script>alert\(1\)/);
});

const odd = [
  `q=${'x'.repeat(9_000)}`,
  'q=a&q=b',
  'q[a]=1',
  'region=atlantis&lead=maybe',
  'q=%F0%9F%8D%B0%00%E2%80%AE',
  'q=%ff',
];

test('an odd search is answered, not refused', async (t) => {
  const { get } = await openWithSandbank(t);
  for (const query of odd) {
    assert.equal((await get(`/places?${query}`)).statusCode, 200, query.slice(0, 30));
    assert.equal((await get(`/api/places?${query}`)).statusCode, 200, query.slice(0, 30));
  }
});

test('the public journey speaks Welsh', async (t) => {
  const { get } = await openWithSandbank(t);
  const page = await get('/places?q=Birmingham&lang=cy');
  assert.match(page.body, /<html lang="cy"/);
  assert.ok(words(page.body).includes('Mae Birmingham wedi’i rannu rhwng 2 lle'));
  assert.ok(words((await get('/places?lang=cy')).body).includes('Ym mha le ydw i?'));
});

test('an organisation shows its places, the part and share in each, and the people it lends', async (t) => {
  const { get } = await openWithSandbank(t);
  const surrey = words((await get('/organisations/surrey-council')).body);
  for (const part of [
    'Part of 3 places',
    'Surrey Heartlands',
    'Frimley Health',
    'Worked out Worked out from published figures or tables.',
    'About 72% of people',
    'Where these shares come from',
  ]) {
    assert.ok(surrey.includes(part), part);
  }
  const hospice = await get('/organisations/sandbank-harbour-hospice');
  assert.ok(words(hospice.body).includes('Ottoline Marsh Place lead'));
  assert.match(hospice.body, /class="ef-fictional"/);
});

test('places and organisations that nobody has are not found', async (t) => {
  const { get } = await openWithSandbank(t);
  for (const url of [
    '/organisations/atlantis',
    '/api/places/atlantis',
    '/organisations/%00',
    '/api/places/%00',
  ]) {
    assert.equal((await get(url)).statusCode, 404, url);
  }
});

test('the same facts as JSON, none without a status', async (t) => {
  const { get } = await openWithSandbank(t);
  const list = (await get('/api/places?q=leeds')).json();
  assert.equal(list.places[0].id, 'west-yorkshire');
  assert.deepEqual(list.places[0].match, { field: 'council', text: 'Leeds', status: 'derived' });
  const place = (await get('/api/places/west-yorkshire')).json();
  assert.equal(place.facts.gap.value.pounds, 1_070_000_000);
  assert.equal(place.facts.gap.status, 'secondary');
  const known = [
    ...Object.values<{ status?: unknown }>(place.facts),
    ...[...place.people, ...place.partners].map(({ evidence }) => evidence),
  ];
  assert.ok(known.length > 20);
  for (const { status } of known) assert.equal(typeof status, 'string');
  const sandbank = (await get(`/api/places/${SANDBANK}`)).json();
  assert.deepEqual([sandbank.fictional, sandbank.people[1].personName], [1, null]);
});
