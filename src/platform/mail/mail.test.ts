import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isSafeAddress, openMailer } from './mail.ts';

const unsafe = [
  '',
  'ada',
  'ada@reader',
  'ada@reader.example, eve@reader.example',
  'ada@reader.example;eve@reader.example',
  'Ada <ada@reader.example>',
  '<ada@reader.example>',
  '"ada"@reader.example',
  'ada@reader.example\r\nBcc: eve@reader.example',
  'ada@reader.example\nX: y',
  'ada\u0000@reader.example',
  'ada\u007f@reader.example',
  'ada@eve.example@reader.example',
  'ada(comment)@reader.example',
  'ada@[127.0.0.1]',
  'team:ada@reader.example',
  `${'a'.repeat(250)}@b.example`,
];

test('an address that could become two, or a header, is refused', () => {
  for (const address of unsafe)
    assert.equal(isSafeAddress(address), false, JSON.stringify(address));
  for (const address of ['ada@reader.example', "o'neil+plans@x.nhs.uk", 'é@réader.example']) {
    assert.equal(isSafeAddress(address), true, address);
  }
});

function outbox(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'equal-footing-mail-'));
  t.after(() => rmSync(dataDir, { recursive: true, force: true }));
  const lines: string[] = [];
  const show = (line: string) => void lines.push(line);
  const mailer = openMailer({ smtpUrl: undefined, from: 'x@y.example', dataDir, show });
  return { mailer, lines, folder: join(dataDir, 'outbox') };
}

test('nothing is written for an unsafe address or a subject of two lines', async (t) => {
  const { mailer, folder, lines } = outbox(t);
  for (const to of unsafe) await assert.rejects(mailer.send({ to, subject: 'News', text: 'x' }));
  const subject = 'News\r\nBcc: eve@reader.example';
  await assert.rejects(mailer.send({ to: 'ada@reader.example', subject, text: 'x' }));
  assert.equal(existsSync(folder), false);
  assert.deepEqual(lines, []);
});

test('without a mail server a message is a file that only its owner reads, and is shown', async (t) => {
  const { mailer, folder, lines } = outbox(t);
  await mailer.send({ to: 'ada@reader.example', subject: 'News', text: 'Version 2 is there.' });
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  assert.equal(
    readFileSync(file, 'utf8'),
    'To: ada@reader.example\nSubject: News\n\nVersion 2 is there.\n',
  );
  assert.equal(statSync(file).mode & 0o077, 0);
  assert.match(lines.join('\n'), /^Mail to ada@reader\.example: News/);
});
