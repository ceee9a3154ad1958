import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { everywhere } from './everywhere.tsx';
import { Textarea } from './index.ts';

/** The elements of a page with the names of their attributes: what a typed text must not change. */
function skeleton(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      found.push([name, ...Object.keys(attributes)].join(' '));
    },
    oncomment() {
      found.push('comment');
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

const expected = skeleton(renderToString(everywhere('plain')));

test('text that looks like HTML never becomes an element or an attribute', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</textarea></select></title></svg><b>',
    '<!-- x',
    '&lt;b&gt;',
  ]) {
    assert.deepEqual(skeleton(renderToString(everywhere(text))), expected, text);
  }
});

test('nor does any other text', () => {
  const text = fc
    .array(
      fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', ' ', 'a', '!--', ']]>', '\u{1f600}'),
      {
        minLength: 1,
      },
    )
    .map((parts) => `a${parts.join('')}`);
  fc.assert(
    fc.property(text, (typed) => {
      assert.deepEqual(skeleton(renderToString(everywhere(typed))), expected);
    }),
    { numRuns: 60 },
  );
});

test('what a person typed comes back in the field exactly as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
      let value = '';
      const parser = new Parser({
        ontext: (part) => {
          value += part;
        },
      });
      const field = renderToString(h(Textarea, { name: 'x', label: null, value: `\n${typed}` }));
      parser.write(field.replace(/^<div[^>]*>/, ''));
      parser.end();
      // A browser takes away the first line break after the tag.
      assert.equal(value.replace(/^\n/, ''), `\n${typed}`);
    }),
  );
});
