import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { body, pdf, SENTENCE } from './drawn-pdf.ts';
import { readDocument } from './index.ts';

describe('a PDF that cannot be read', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const result = await readDocument({ bytes, fileName: 'plan.pdf' });
    return result.ok ? 'read' : result.code;
  };
  const notesOf = async (bytes: Uint8Array) => {
    const result = await readDocument({ bytes, fileName: 'plan.pdf' });
    return result.ok ? result.notes : [];
  };
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

  it('is a scan: says so and what to do', async () => {
    const bytes = await pdf((doc) =>
      doc.image(png, 0, 0, { width: 600 }).addPage().image(png, 0, 0),
    );
    const result = await readDocument({ bytes, fileName: 'plan.pdf' });
    assert.ok(!result.ok);
    assert.equal(result.code, 'scanned-pdf');
    assert.match(result.message, /pictures of pages.*Word file.*OCR/);
  });

  it('has one scanned page among others: says which', async () => {
    const bytes = await pdf((doc) => {
      body(doc).text(SENTENCE).addPage().image(png, 0, 0, { width: 600 });
    });
    assert.match((await notesOf(bytes)).join('\n'), /may be pictures or scans: 2\./);
  });

  it('is locked, damaged or cut short', async () => {
    assert.equal(
      await codeOf(await pdf((doc) => doc.text(SENTENCE), { userPassword: 'x' })),
      'password',
    );
    const good = await pdf((doc) => doc.text(SENTENCE));
    assert.equal(await codeOf(good.subarray(0, 200)), 'corrupt-pdf');
    assert.equal(
      await codeOf(good.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte))),
      'corrupt-pdf',
    );
  });

  it('is locked only against changes: can be read', async () => {
    assert.equal(
      await codeOf(await pdf((doc) => doc.text(SENTENCE), { ownerPassword: 'x' })),
      'read',
    );
  });
});
