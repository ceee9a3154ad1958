import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productAssets } from '../../app.ts';
import { usedRules } from './css.ts';

test('the style sheet served asks nothing of anybody else', async () => {
  const css = (await productAssets()).css.plain.toString();
  assert.ok(css.length > 50_000);
  assert.deepEqual(css.match(/@font-face|@import|Frutiger/gi), null);
  // The name of SVG inside a drawing looks like an address and is fetched by nobody.
  const addresses = css.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:\/\/.{0,40}/gi);
  assert.deepEqual(addresses, null);
  for (const [, address = ''] of css.matchAll(/url\(["']?([^)"']*)/g)) {
    assert.match(address, /^(?:\/(?!\/)|data:image\/)/, address);
  }
});

test('rules that are used stay as they are, also beside strings with braces', () => {
  const kept = '.nhsuk-a:before{content:"}{;"}@media (min-width:1px){.nhsuk-b{color:red}}.c{d:e}';
  const gone = '@charset "UTF-8";@font-face{src:url(https://x/y.woff)}.nhsuk-hero{a:b}';
  assert.equal(usedRules(gone + kept), kept);
  assert.equal(usedRules('.nhsuk-hero,.nhsuk-a{a:b}'), '.nhsuk-hero,.nhsuk-a{a:b}');
});
