import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { gallery } from './gallery.ts';

const rendered = gallery.flatMap(({ component, examples }) =>
  examples.map(({ name, render }) => ({
    what: `${component}: ${name}`,
    html: renderToString(render()),
  })),
);

/** The values of some attributes in a piece of HTML, in order. */
function values(html: string, ...names: readonly string[]): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onattribute(name, value) {
      if (names.includes(name)) found.push(...value.split(' '));
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

test('every component has examples in the gallery', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  assert.deepEqual(gallery.map(({ component }) => component).sort(), folders.sort());
  for (const { component, examples } of gallery) {
    assert.ok(examples.length > 0, component);
    assert.equal(new Set(examples.map(({ name }) => name)).size, examples.length, component);
  }
});

test('no example shows a value that was forgotten', () => {
  for (const { what, html } of rendered) {
    assert.doesNotMatch(html, /undefined|\[object|NaN|>null</, what);
  }
});

test('every id is used once in the whole gallery', () => {
  const all = rendered.flatMap(({ html }) => values(html, 'id'));
  assert.deepEqual(
    all.filter((id, at) => all.indexOf(id) !== at),
    [],
  );
});

test('every label, hint and error belongs to an element of its example', () => {
  for (const { what, html } of rendered) {
    const ids = new Set(values(html, 'id'));
    for (const id of values(html, 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls')) {
      assert.ok(ids.has(id), `${what}: nothing has the id ${id}`);
    }
  }
});

test('no example asks for anything from another site', () => {
  for (const { what, html } of rendered) {
    for (const address of values(html, 'src', 'srcset')) {
      assert.doesNotMatch(address, /^(https?:)?\/\//, what);
    }
  }
});
