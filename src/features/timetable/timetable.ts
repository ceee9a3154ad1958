import { daysBetween } from '../../ui/words/dates.ts';

/**
 * How much say people have at a step, from being told to deciding. The order is the point: each
 * level gives away more than the one before.
 */
export const levels = ['inform', 'consult', 'involve', 'collaborate', 'devolve'] as const;
export type Level = (typeof levels)[number];

export function asLevel(value: string): Level | undefined {
  return levels.find((known) => known === value);
}

/** One date that was promised. Days are calendar days in England, YYYY-MM-DD. */
export type PromisedDate = {
  readonly promisedFor: string;
  readonly setOn: string;
  /** Why the date before was moved; of the first date, where it was promised before. */
  readonly reason: string | null;
};

export type Step = {
  readonly id: string;
  readonly placeId: string;
  readonly planId: string | null;
  readonly title: string;
  readonly level: Level;
  /** What people can still change, in plain words. */
  readonly canChange: string;
  readonly responsible: string;
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly notedOn: string | null;
  /** The date it was first promised for. */
  readonly first: PromisedDate;
  /** The date that holds now. */
  readonly current: PromisedDate;
  /** Every date, oldest first: `first` … `current`. */
  readonly dates: readonly PromisedDate[];
};

/**
 * - `kept`: done by the day first promised.
 * - `moved`: the date was put off, and the new one has been met or has not come yet.
 * - `late`: done after the day that was promised last.
 * - `missed`: that day has passed and it is not done.
 * - `coming`: that day has not passed and was never put off.
 */
export const stepStates = ['missed', 'late', 'moved', 'coming', 'kept'] as const;
export type StepState = (typeof stepStates)[number];

type Dated = Pick<Step, 'doneOn' | 'first' | 'current'>;

/**
 * What became of a promise, from its dates and the day alone. Nobody can type a state, and moving a
 * date never turns a broken promise into a kept one.
 *
 * @example stateOf(step, '2026-11-22') // 'missed'
 */
export function stateOf({ doneOn, first, current }: Dated, today: string): StepState {
  const putOff = current.promisedFor > first.promisedFor;
  if (doneOn === null) {
    if (today > current.promisedFor) return 'missed';
    return putOff ? 'moved' : 'coming';
  }
  if (doneOn > current.promisedFor) return 'late';
  return putOff && doneOn > first.promisedFor ? 'moved' : 'kept';
}

/** Whether a date had already gone by when it was moved: moving it then was no warning. */
export function passedBeforeMoving(step: Pick<Step, 'dates'>, at: number): boolean {
  const [moved, next] = [step.dates[at], step.dates[at + 1]];
  return moved !== undefined && next !== undefined && next.setOn > moved.promisedFor;
}

/** Days of a promise beyond the day first named: 0 when kept or early. */
export function delayOf({ doneOn, first }: Dated, today: string): number {
  return Math.max(0, daysBetween(first.promisedFor, doneOn ?? today));
}

export type Delay = {
  readonly days: number;
  /** Some of what the middle rests on is not done yet, so the true figure can only be larger. */
  readonly atLeast: boolean;
};

export type PromiseFigures = {
  /** Every promise, also those whose day has not come. */
  readonly promised: number;
  /** Those that can be judged: done, or the day first named has passed. */
  readonly due: number;
  /** Of those due: done by the day first named. */
  readonly kept: number;
  /** The middle delay of those due; null while there are none. */
  readonly medianDelay: Delay | null;
};

/** The lower middle of a list that is not empty: never larger than half of the list. */
function lowerMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/**
 * How a place keeps its promises, always against the day FIRST named: putting a date off cannot
 * improve a figure. What is not done counts with its delay so far, and the figure says "at least"
 * where that could still change it. O(n log n).
 */
export function figuresOf(steps: readonly Dated[], today: string): PromiseFigures {
  const due = steps.filter((step) => step.doneOn !== null || today > step.first.promisedFor);
  const kept = due.filter((step) => step.doneOn !== null && step.doneOn <= step.first.promisedFor);
  const soFar = due.map((step) => delayOf(step, today));
  const atWorst = due.map((step) =>
    step.doneOn === null ? Number.POSITIVE_INFINITY : delayOf(step, today),
  );
  const days = lowerMiddle(soFar);
  const medianDelay = due.length === 0 ? null : { days, atLeast: lowerMiddle(atWorst) !== days };
  return { promised: steps.length, due: due.length, kept: kept.length, medianDelay };
}

/** Steps as a page shows them: what is owed, what comes next, and what is done, latest first. */
export function arranged(steps: readonly Step[], today: string) {
  const byDay = (a: Step, b: Step) =>
    a.current.promisedFor.localeCompare(b.current.promisedFor) || a.id.localeCompare(b.id);
  return {
    owed: steps.filter((step) => stateOf(step, today) === 'missed').sort(byDay),
    coming: steps
      .filter((step) => step.doneOn === null && stateOf(step, today) !== 'missed')
      .sort(byDay),
    done: steps
      .filter((step) => step.doneOn !== null)
      .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || byDay(b, a)),
  };
}
