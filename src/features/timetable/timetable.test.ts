import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { delayOf, figuresOf, type PromisedDate, passedBeforeMoving, stateOf } from './timetable.ts';

function dated(promised: readonly string[], doneOn: string | null = null) {
  const dates = promised.map((promisedFor): PromisedDate => {
    return { promisedFor, setOn: '2026-01-05', reason: null };
  });
  const [first, current] = [dates[0], dates.at(-1)];
  if (!first || !current) throw new Error('A step has a date.');
  return { dates, first, current, doneOn };
}

const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: 900 }).map(dayOf);
const steps = fc
  .tuple(fc.array(days, { minLength: 1, maxLength: 5 }), fc.option(days))
  .map(([promised, doneOn]) => dated(promised, doneOn));

test('the state of a promise follows from its dates and the day', () => {
  const on = '2026-11-22';
  assert.equal(stateOf(dated(['2026-06-30'], '2026-06-26'), on), 'kept');
  assert.equal(stateOf(dated(['2026-06-30'], '2026-06-30'), on), 'kept', 'the day itself counts');
  assert.equal(stateOf(dated(['2026-09-21'], '2026-10-01'), on), 'late');
  assert.equal(stateOf(dated(['2026-11-02']), on), 'missed');
  assert.equal(stateOf(dated(['2026-11-22']), on), 'coming', 'today is not over');
  assert.equal(stateOf(dated(['2026-07-27', '2026-12-18']), on), 'moved');
  assert.equal(stateOf(dated(['2026-07-27', '2026-09-07'], '2026-09-07'), on), 'moved');
  assert.equal(stateOf(dated(['2026-07-27', '2026-09-07'], '2026-07-20'), on), 'kept');
  assert.equal(stateOf(dated(['2026-12-18', '2026-12-01']), on), 'coming', 'brought forward');
});

test('a date put off is never called kept, unless it was met by the day first named', () => {
  fc.assert(
    fc.property(steps, days, (step, today) => {
      const state = stateOf(step, today);
      if (state === 'kept') assert.ok(step.doneOn !== null);
      if (state === 'kept' && step.current.promisedFor >= step.first.promisedFor) {
        assert.ok((step.doneOn ?? '') <= step.first.promisedFor);
      }
      if (state === 'missed') assert.ok(step.doneOn === null && today > step.current.promisedFor);
      if (state === 'coming' || state === 'moved') {
        assert.ok((step.doneOn ?? today) <= step.current.promisedFor);
      }
    }),
  );
});

test('what is not done only ever goes from to come to missed as days pass', () => {
  fc.assert(
    fc.property(steps, days, days, (step, one, other) => {
      const open = { ...step, doneOn: null };
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      if (stateOf(open, earlier) === 'missed') assert.equal(stateOf(open, later), 'missed');
      assert.ok(delayOf(open, earlier) <= delayOf(open, later));
    }),
  );
});

test('moving dates changes no figure', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 9 }), days, days, (list, today, moved) => {
      const put = list.map((step) => ({
        ...step,
        current: { promisedFor: moved, setOn: today, reason: 'Later' },
      }));
      assert.deepEqual(figuresOf(put, today), figuresOf(list, today));
    }),
  );
});

test('figures count what they say, and the middle delay lies between the delays', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 9 }), days, (list, today) => {
      const { promised, due, kept, medianDelay } = figuresOf(list, today);
      assert.ok(kept <= due && due <= promised && promised === list.length);
      assert.equal(medianDelay === null, due === 0);
      if (medianDelay === null) return;
      const delays = list
        .filter((step) => step.doneOn !== null || today > step.first.promisedFor)
        .map((step) => delayOf(step, today));
      const atOrBelow = delays.filter((delay) => delay <= medianDelay.days).length;
      const atOrAbove = delays.filter((delay) => delay >= medianDelay.days).length;
      assert.ok(atOrBelow * 2 >= due && atOrAbove * 2 >= due, 'half on each side');
    }),
  );
});

test('a middle that rests on what is not done says "at least"', () => {
  const owed = dated(['2026-11-02']);
  const kept = dated(['2026-06-30'], '2026-06-30');
  assert.deepEqual(figuresOf([owed], '2026-11-22').medianDelay, { days: 20, atLeast: true });
  assert.deepEqual(figuresOf([kept, owed, kept], '2026-11-22').medianDelay, {
    days: 0,
    atLeast: false,
  });
  assert.equal(figuresOf([dated(['2027-01-01'])], '2026-11-22').medianDelay, null);
});

test('a date that was moved after it had passed is told apart from one moved in time', () => {
  const moved = (setOn: string) => ({
    dates: [
      { promisedFor: '2026-06-30', setOn: '2026-01-05', reason: null },
      { promisedFor: '2026-09-30', setOn, reason: 'More time' },
    ],
  });
  assert.equal(passedBeforeMoving(moved('2026-06-30'), 0), false);
  assert.equal(passedBeforeMoving(moved('2026-07-01'), 0), true);
  assert.equal(passedBeforeMoving(moved('2026-07-01'), 1), false);
});
