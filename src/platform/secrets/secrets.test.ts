import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { DatabaseUnusable } from '../database/database.ts';
import { openSecrets } from './secrets.ts';

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'equal-footing-secrets-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('what is sealed is opened again, by whoever has the same folder', (t) => {
  const dataDir = folder(t);
  const [secrets, again] = [openSecrets(dataDir), openSecrets(dataDir)];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(again.open('contact', secrets.seal('contact', text)), text);
    }),
  );
  assert.notEqual(secrets.seal('contact', 'x'), secrets.seal('contact', 'x'));
  assert.deepEqual(again.mac('receipt', 'key'), secrets.mac('receipt', 'key'));
});

test('nothing that was changed, cut or sealed for something else is opened', (t) => {
  const secrets = openSecrets(folder(t));
  const sealed = Buffer.from(secrets.seal('contact', 'ada@reader.example'), 'base64url');
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const other = Buffer.from(sealed);
      other[at] = (other[at] ?? 0) ^ change;
      assert.throws(() => secrets.open('contact', other.toString('base64url')));
    }),
  );
  for (let length = 0; length < sealed.length; length++) {
    assert.throws(() => secrets.open('contact', sealed.subarray(0, length).toString('base64url')));
  }
  assert.throws(() => secrets.open('totp', sealed.toString('base64url')));
  assert.throws(() => openSecrets(folder(t)).open('contact', sealed.toString('base64url')));
});

test('a tag cut to a few bytes, which can be guessed, is refused', (t) => {
  const secrets = openSecrets(folder(t));
  const sealed = Buffer.from(secrets.seal('contact', ''), 'base64url');
  for (const tag of [4, 8, 12, 15]) {
    assert.throws(() =>
      secrets.open('contact', sealed.subarray(0, 12 + tag).toString('base64url')),
    );
  }
});

test('one purpose tells nothing of another', (t) => {
  const secrets = openSecrets(folder(t));
  assert.notDeepEqual(secrets.mac('receipt', 'key'), secrets.mac('form-token', 'key'));
});

test('only its owner reads the key, and a damaged one is told in one line', (t) => {
  const dataDir = folder(t);
  openSecrets(dataDir);
  const file = join(dataDir, 'secret.key');
  assert.equal(statSync(file).mode & 0o077, 0);
  writeFileSync(file, 'short');
  assert.throws(() => openSecrets(dataDir), DatabaseUnusable);
});
