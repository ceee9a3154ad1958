import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readDocx } from './docx.ts';
import { readDocument } from './index.ts';
import type { RefusalCode } from './refusals.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const compound = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...utf16(name),
  ]);

async function refused(bytes: Uint8Array, code: RefusalCode, fileName = 'plan.docx') {
  const result = await readDocument({ bytes, fileName });
  assert.ok(!result.ok, 'expected a refusal');
  assert.equal(result.code, code);
  assert.match(result.message, /^[A-Z].*\.$/);
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELS = utf8(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);
const TYPES = utf8('<?xml version="1.0"?><Types/>');

describe('files that cannot be read', () => {
  it('are refused with what to do instead', async () => {
    await refused(new Uint8Array(), 'empty');
    await refused(utf8(' \n '), 'empty', 'a.txt');
    await refused(utf8('---\n'), 'no-text', 'a.md');
    await refused(new Uint8Array(60 * 1024 * 1024), 'too-big');
    await refused(compound('WordDocument'), 'word-97', 'plan.doc');
    await refused(compound('EncryptedPackage'), 'password');
    await refused(compound('Workbook'), 'spreadsheet');
    await refused(utf8('{\\rtf1\\ansi hello}'), 'rtf');
    await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image', 'plan.pdf');
    await refused(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image');
    await refused(utf8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'image');
    await refused(
      new Uint8Array(500).map((_, i) => i % 7),
      'unknown',
      'a.txt',
    );
    await refused(utf8('<html><script>1</script></html>'), 'no-text', 'a.html');
  });

  it('tells zip files apart by what is in them', async () => {
    const file = utf8('x');
    await refused(zipSync({ 'a.txt': file }), 'zip');
    await refused(
      zipSync({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': file }),
      'spreadsheet',
    );
    await refused(
      zipSync({ '[Content_Types].xml': TYPES, 'ppt/presentation.xml': file }),
      'slides',
    );
    await refused(
      zipSync({ 'content.xml': file, 'META-INF/manifest.xml': file }),
      'odt',
      'plan.odt',
    );
    await refused(
      zipSync({ '[Content_Types].xml': TYPES, 'word/document.xml': file }),
      'corrupt-docx',
    );
  });

  it('finds damage in Word files', async () => {
    const good = zipSync({
      '[Content_Types].xml': TYPES,
      'word/document.xml': utf8('<a/>'.repeat(999)),
    });
    await refused(good.subarray(0, good.length / 2), 'corrupt-docx');
    await refused(
      good.map((byte, at) => (at > 100 && at < 140 ? byte ^ 0xff : byte)),
      'corrupt-docx',
    );
    const entity = utf8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>');
    await refused(
      zipSync({ '[Content_Types].xml': TYPES, 'word/document.xml': entity }),
      'corrupt-docx',
    );
    await refused(utf8('%PDF-1.7\nnothing more'), 'corrupt-pdf', 'plan.pdf');
  });

  it('answers with a value whatever bytes of a Word file are changed', async () => {
    const words = '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    const xml = utf8(`<w:document xmlns:w="${W}"><w:body>${words.repeat(3)}</w:body></w:document>`);
    const good = { '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': xml };
    assert.ok((await readDocx(zipSync(good))).ok);
    const change = fc.tuple(fc.nat(xml.length - 1), fc.nat(127));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 9 }), async (changes) => {
        const changed = xml.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const result = await readDocx(zipSync({ ...good, 'word/document.xml': changed }));
        assert.ok(result.ok || result.message.length > 0);
      }),
      { numRuns: 100 },
    );
  });

  it('stops at a zip bomb, also when it lies about its size', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': TYPES,
      'word/document.xml': [deflateRawSync(Buffer.alloc(80 * 1024 * 1024)), { level: 0 }],
    });
    // Say "deflated" and a size of 5 bytes, in the entry of the directory.
    const view = new DataView(bomb.buffer);
    for (let at = bomb.length - 4; at >= 0; at -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint16(at + 10, 8, true);
      view.setUint32(at + 24, 5, true);
      break;
    }
    assert.ok(bomb.length < 200_000);
    await refused(bomb, 'zip-bomb');
    const pieces = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
    );
    await refused(zipSync(pieces), 'zip-bomb');
  });

  it('stops a document that takes too long', async () => {
    const bytes = utf8(`<html>${'<p>a</p>'.repeat(200_000)}`);
    const result = await readDocument({ bytes, fileName: 'a.html' }, { seconds: 0.001 });
    assert.equal(result.ok ? '' : result.code, 'too-slow');
  });

  it('stops a document that takes too much memory', async () => {
    const bytes = utf8(`<html>${'<p>a</p>'.repeat(500_000)}`);
    const result = await readDocument({ bytes, fileName: 'a.html' }, { megabytes: 24 });
    assert.equal(result.ok ? '' : result.code, 'too-complex');
  });
});
