import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import {
  must,
  newKey,
  newPlan,
  publish,
  say,
  submission,
  writeDraft,
} from '../../../test/plan-for-test.ts';
import { publicActor } from '../accounts/index.ts';
import { contributionByCode, countsIn, standingAt } from './contributions.queries.ts';
import { editContribution, withdraw } from './edit.commands.ts';
import { readCode } from './receipt.ts';
import { submit } from './submit.commands.ts';

const TEXT = '# Buses\n\nWe will run more buses.\n\nThe bus stops at nine.';

async function openPlan(t: Parameters<typeof openSite>[0], closes: string | null = null) {
  const site = await openSite(t);
  const plan = await newPlan(site);
  await writeDraft(site, plan, TEXT);
  const { versionId, passageIds } = await publish(site, plan, closes);
  return { site, plan, versionId, passageId: passageIds[1] ?? '' };
}

test('what somebody says can be found again with the receipt, and stands at its passage', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const { code } = await say(site, plan, versionId, passageId);
  const { private: all, public: open } = site.context.database;
  const kept = await contributionByCode(all, readCode(code.toLowerCase()) ?? '');
  assert.equal(kept?.text, 'The bus does not come on Sundays.');
  const standing = await standingAt(open, versionId, passageId);
  assert.deepEqual(
    standing.map((one) => one.text),
    ['The bus does not come on Sundays.'],
  );
  assert.equal((await countsIn(open, versionId)).get(passageId), 1);
});

test('the same form sent 200 times at once is one contribution with one receipt', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const input = submission(plan, versionId, passageId);
  const sent = Array.from({ length: 200 }, () => submit(site.context, publicActor, input));
  const received = (await Promise.all(sent)).map(must);
  assert.equal(new Set(received.map((one) => one.code)).size, 1);
  assert.equal(received.filter((one) => !one.repeated).length, 1);
  const { public: open } = site.context.database;
  assert.equal((await standingAt(open, versionId, passageId)).length, 1);
  assert.equal((await countsIn(open, versionId)).get(passageId), 1);
});

test('going back, changing the words and sending again changes the one contribution', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const key = newKey();
  const first = await say(site, plan, versionId, passageId, { key, text: 'Buses, please.' });
  const second = await say(site, plan, versionId, passageId, {
    key,
    text: 'Buses on Sundays, please.',
  });
  assert.equal(second.code, first.code);
  const { public: open, private: all } = site.context.database;
  const standing = await standingAt(open, versionId, passageId);
  assert.deepEqual(
    standing.map((one) => one.text),
    ['Buses on Sundays, please.'],
  );
  const wordings = await all.selectFrom('contribution_wording').selectAll().execute();
  assert.deepEqual(
    wordings.map((one) => one.text),
    ['Buses, please.'],
  );
});

test('only the hash of the code is stored, and no table holds the address in clear', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const { code } = await say(site, plan, versionId, passageId, { email: 'kim@reader.example' });
  const { private: all } = site.context.database;
  const rows = [
    ...(await all.selectFrom('contribution').selectAll().execute()),
    ...(await all.selectFrom('contribution_contact').selectAll().execute()),
    ...(await all.selectFrom('event').selectAll().execute()),
  ];
  const everything = JSON.stringify(rows);
  assert.ok(!everything.includes(code));
  assert.ok(!everything.includes(code.replaceAll('-', '')));
  assert.ok(!everything.includes('kim@reader.example'));
});

test('a person is told beside the field what to put right, and nothing is kept', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const cases: [Parameters<typeof submission>[3], string][] = [
    [{ text: '   ' }, 'contributions.textMissing'],
    [{ text: 'x'.repeat(100_000) }, 'contributions.textLong'],
    [{ speaksFor: 'the king' }, 'contributions.speakerMissing'],
    [{ speaksFor: 'organisation' }, 'contributions.organisationMissing'],
    [{ publication: '' }, 'contributions.publicationMissing'],
    [{ email: 'a@b.example, c@d.example' }, 'contributions.emailWrong'],
    [{ email: 'x' }, 'contributions.emailWrong'],
    [{ key: 'short' }, 'contributions.keyMissing'],
  ];
  for (const [change, code] of cases) {
    const outcome = await submit(
      site.context,
      publicActor,
      submission(plan, versionId, passageId, change),
    );
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.faults.map((fault) => fault.code),
      [code],
    );
  }
  assert.equal(
    (await site.context.database.private.selectFrom('contribution').selectAll().execute()).length,
    0,
  );
});

test('any text at all is kept as it was written', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const texts = [
    '👩🏽‍⚕️ 🇬🇧',
    'אנחנו רוצים אוטובוס',
    '<script>alert(1)</script>',
    "'; drop table plan; --",
    'ß ﬁ ǆ',
  ];
  for (const text of texts) await say(site, plan, versionId, passageId, { text });
  const standing = await standingAt(site.context.database.public, versionId, passageId);
  assert.deepEqual(standing.map((one) => one.text).toSorted(), texts.toSorted());
});

test('a closed plan takes nothing more and says when it closed', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t, '2026-12-18');
  site.clock.turnTo('2026-12-18T23:59:00.000Z');
  await say(site, plan, versionId, passageId);
  site.clock.turnTo('2026-12-19T00:01:00.000Z');
  const late = await submit(site.context, publicActor, submission(plan, versionId, passageId));
  assert.ok(!late.ok);
  assert.equal(late.status, 410);
  assert.match(late.faults[0]?.en ?? '', /18 December 2026/);
});

test('only whoever holds the receipt can change or withdraw, and withdrawing takes the words away', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const { contributionId } = await say(site, plan, versionId, passageId);
  const words = {
    text: 'Other words.',
    speaksFor: 'self',
    organisationName: '',
    publication: 'in-full',
  };
  const edit = { contributionId, revision: 1, ...words };
  const stranger = { kind: 'receipt', contributionId: 'another' } as const;
  for (const actor of [publicActor, stranger, plan.editor, plan.publisher]) {
    assert.equal((await editContribution(site.context, actor, edit)).ok, false);
    assert.equal((await withdraw(site.context, actor, contributionId)).ok, false);
  }
  const holder = { kind: 'receipt', contributionId } as const;
  must(await editContribution(site.context, holder, edit));
  const stale = await editContribution(site.context, holder, edit);
  assert.ok(!stale.ok && stale.status === 409);
  must(await withdraw(site.context, holder, contributionId));
  const { public: open } = site.context.database;
  const [standing] = await standingAt(open, versionId, passageId);
  assert.equal(standing?.state, 'withdrawn');
  assert.equal(standing?.text, null);
  assert.equal((await countsIn(open, versionId)).get(passageId), 0);
  assert.equal((await withdraw(site.context, holder, contributionId)).ok, false);
});

test('words that may name somebody wait, and those not to be shown are never shown', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  await say(site, plan, versionId, passageId, { text: 'Ring me on 01632 960 123.' });
  await say(site, plan, versionId, passageId, { text: 'Read me first.', publication: 'redacted' });
  await say(site, plan, versionId, passageId, {
    text: 'Only for you.',
    publication: 'listed-only',
  });
  const standing = await standingAt(site.context.database.public, versionId, passageId);
  assert.deepEqual(standing.map((one) => [one.state, one.text]).toSorted(), [
    ['listed-only', null],
    ['waiting', null],
    ['waiting', null],
  ]);
});

test('words marked as a quote are kept only where they stand in the passage', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
  await say(site, plan, versionId, passageId, { quote: quote('more buses') });
  await say(site, plan, versionId, passageId, { quote: quote('words that nobody wrote') });
  const standing = await standingAt(site.context.database.public, versionId, passageId);
  assert.deepEqual(standing.map((one) => one.quote?.exact ?? null).toSorted(), [
    'more buses',
    null,
  ]);
});

test('while words wait, neither the marked words nor the name of the organisation is shown', async (t) => {
  const { site, plan, versionId, passageId } = await openPlan(t);
  await say(site, plan, versionId, passageId, {
    publication: 'redacted',
    speaksFor: 'organisation',
    organisationName: 'Friends of Mrs Smith',
    quote: { exact: 'more buses', prefix: '', suffix: '' },
  });
  const [waiting] = await standingAt(site.context.database.public, versionId, passageId);
  assert.deepEqual(
    [waiting?.state, waiting?.quote, waiting?.organisationName],
    ['waiting', null, null],
  );
});
