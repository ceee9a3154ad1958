import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { everyWord } from './every-word.tsx';
import { english, type Words } from './words.ts';

/** Everything on a page that is read or read out. */
function said(html: string): string {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(_name, { 'aria-label': label, placeholder, alt, title }) {
      found.push(label ?? '', placeholder ?? '', alt ?? '', title ?? '');
    },
    ontext(text) {
      found.push(text);
    },
  });
  parser.write(html);
  parser.end();
  return found.join(' ');
}

/** Each word in a language that nobody speaks: its own name in brackets. */
const translated: Words = Object.fromEntries(
  Object.keys(english).map((word) => [word, `[${word}]`]),
);

test('every word that a component says can be said in another language', () => {
  const page = said(renderToString(everyWord(translated)));
  assert.doesNotMatch(page.replaceAll(/\[\w+\]/g, ''), /[a-z]/i, 'some English is left');
  for (const word of Object.keys(english)) {
    assert.ok(page.includes(`[${word}]`), `${word} is said by no component`);
  }
});

test('without a translation the page is in English', () => {
  const page = said(renderToString(everyWord({})));
  for (const text of ['There is a problem', 'Skip to main content', 'Error:', 'Previous page']) {
    assert.ok(page.replaceAll(/\s+/g, ' ').includes(text), text);
  }
  assert.ok(page.includes('You can enter up to 2 characters'));
  assert.ok(page.includes('You can enter up to 2 words'));
});

test('no component shows the NHS logo or speaks for the NHS unless it is told to', () => {
  const html = renderToString(everyWord({}));
  assert.doesNotMatch(said(html), /NHS/);
  assert.doesNotMatch(html, /nhsuk-header__logo|nhs\.uk/);
});
