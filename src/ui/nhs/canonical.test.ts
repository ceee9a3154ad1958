import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical } from './canonical.ts';

function same(one: string, other: string): void {
  assert.deepEqual(canonical(one), canonical(other));
}

function differ(one: string, other: string): void {
  assert.notDeepEqual(canonical(one), canonical(other));
}

test('indentation, the order of attributes and the order of classes do not count', () => {
  same('<p>\n  Hello\n  there\n</p>', '<p>Hello there</p>');
  same('<a id="a" href="#">x</a>', '<a href="#" id="a">x</a>');
  same('<p class="a b">x</p>', '<p class="b  a">x</p>');
  same('<input disabled>', '<input disabled="">');
  same('<svg><path d="M1"/></svg>', '<svg><path d="M1"></path></svg>');
  same('<p>it&#39;s</p>', "<p>it's</p>");
});

test('a space that a reader sees or hears counts', () => {
  differ('<p><span>Error:</span>name</p>', '<p><span>Error:</span> name</p>');
  same('<p><span>Error: </span>name</p>', '<p><span>Error:</span> name</p>');
  differ('<p>a <strong>b</strong></p>', '<p>a<strong>b</strong></p>');
  differ('<pre>a  b</pre>', '<pre>a b</pre>');
  differ('<textarea>a\n</textarea>', '<textarea>a</textarea>');
});

test('a missing class, attribute, word or element counts, and so does their order', () => {
  differ('<p class="a">x</p>', '<p>x</p>');
  differ('<p id="a">x</p>', '<p id="b">x</p>');
  differ('<p>x</p>', '<p>y</p>');
  differ('<p>x</p>', '<div>x</div>');
  differ('<p>x</p><p>y</p>', '<p>y</p><p>x</p>');
  differ('<p aria-describedby="a b">x</p>', '<p aria-describedby="b a">x</p>');
  differ('<ul><li>x</li></ul>', '<ul><li>x</li><li></li></ul>');
});

test('the element that holds HTML of an example is not seen', () => {
  same('<div><fixture-html><p>x</p></fixture-html></div>', '<div><p>x</p></div>');
});
