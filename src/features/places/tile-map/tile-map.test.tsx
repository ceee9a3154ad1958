import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { footprints } from '../facts/footprints.ts';
import { regions } from '../facts/regions.ts';
import { tileMapLayout } from './layout.ts';
import { tileShortName } from './short-names.ts';
import { type Tile, TileMap } from './tile-map.tsx';

const css = readFileSync(new URL('tile-map.css', import.meta.url), 'utf8');

const tiles = footprints.map(
  ({ number, name, slug, region }): Tile => ({
    number,
    name,
    short: tileShortName(number),
    href: `/places/${slug}`,
    region,
    ...(number === 5 ? { note: 'Open for comment' } : {}),
  }),
);
const html = render(<TileMap label="Places of England" tiles={tiles} />);

/** The words of every link, in reading order. */
function linkTexts(page: string): readonly string[] {
  return [...page.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, inside = '']) =>
    inside.replaceAll(/<[^>]+>/g, ''),
  );
}

test('every place can be reached twice: from its tile and from the list', () => {
  for (const { href } of tiles) assert.equal(html.split(`href="${href}"`).length - 1, 2, href);
});

test('tiles are read from north to south, and a link before them leads to the list', () => {
  const texts = linkTexts(html);
  assert.equal(texts[0], 'Skip the map and go to the list');
  assert.match(html, /href="#places-list"/);
  assert.match(html, /id="places-list"/);
  assert.match(texts[1] ?? '', /^2 North Cumbria: West, North and East Cumbria, North$/);
  assert.match(texts[44] ?? '', /^37 Devon, South$/);
});

test('what is seen on a tile begins its spoken name, and a note is spoken too', () => {
  const own = linkTexts(html).find((text) => text.startsWith('5 '));
  assert.equal(own, '5 West Yorkshire, North. Open for comment');
});

test('the page is named, and each region has a heading in the list', () => {
  assert.match(html, /<nav class="ef-tile-map" aria-label="Places of England">/);
  assert.equal(html.split('<h2').length - 1, regions.length);
  const lower = render(<TileMap label="Lleoedd" tiles={tiles} heading="h3" language="cy" />);
  assert.equal(lower.split('<h3').length - 1, regions.length);
  assert.match(lower, /Llundain/);
});

test('a place that the map does not know is in the list only, and names are escaped', () => {
  const odd: Tile = {
    number: 99,
    name: '<b>Elsewhere</b>',
    short: 'E',
    href: '/places/elsewhere',
    region: 'south',
  };
  const page = render(<TileMap label="Places" tiles={[odd]} />);
  assert.equal(page.split('href="/places/elsewhere"').length - 1, 1);
  assert.ok(!page.includes('<b>'));
  assert.equal(page.split('<h2').length - 1, 1);
});

test('nothing needs an inline style, which the service’s content policy refuses', () => {
  assert.doesNotMatch(html, / style=/);
});

test('the style sheet has a place for every column and row of the map', () => {
  for (const { column, row } of tileMapLayout) {
    assert.ok(css.includes(`.ef-tile-map__cell--c${column} {\n  grid-column: ${column};`));
    assert.ok(css.includes(`.ef-tile-map__cell--r${row} {\n  grid-row: ${row};`));
  }
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('white text has a contrast of at least 6 to 1 on the colour of every region', () => {
  for (const region of regions) {
    const rule = new RegExp(`__tile--${region} \\{\\s+--ef-tile: (#[0-9a-f]{6});`).exec(css);
    const colour = rule?.[1];
    assert.ok(colour !== undefined, region);
    const ratio = 1.05 / (luminance(colour) + 0.05);
    assert.ok(ratio >= 6, `${region} ${ratio.toFixed(2)}`);
  }
});

test('each region has a line of its own at the foot of its tiles, for eyes without colour', () => {
  const lines = [...css.matchAll(/--ef-tile-line: (\w+);/g)].map(([, line]) => line);
  assert.equal(new Set(lines).size, regions.length);
});
