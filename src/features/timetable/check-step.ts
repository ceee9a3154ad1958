import type { Fault } from '../../ui/words/fault.ts';
import { timetableFaults } from './timetable.faults.ts';
import { asLevel, type Level, type PromisedDate } from './timetable.ts';

/** What staff type for a new step. Days are YYYY-MM-DD; null for a day that is not a real one. */
export type NewStep = {
  readonly placeId: string;
  readonly planId: string | null;
  readonly title: string;
  readonly level: string;
  readonly canChange: string;
  readonly responsible: string;
  readonly promisedFor: string | null;
  /** Where it was promised before it stands here: needed for a day that has passed. */
  readonly announced?: { readonly on: string | null; readonly where: string } | undefined;
};

export type CheckedStep = {
  readonly title: string;
  readonly level: Level;
  readonly canChange: string;
  readonly responsible: string;
  readonly date: PromisedDate;
};

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 1000;
const FURTHEST_YEARS = 50;

export function isLong(...texts: readonly string[]): boolean {
  return texts.some((text) => text.length > LONGEST_TEXT);
}

/** A real calendar day of a year that a promise can be about; refuses 0026 and 20260. */
export function isRealDay(day: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** Whether a day is further away than anybody can promise: nearly always a slip in the year. */
export function isFar(day: string, today: string): boolean {
  return Number(day.slice(0, 4)) - Number(today.slice(0, 4)) > FURTHEST_YEARS;
}

function checkDate(input: NewStep, today: string): readonly Fault[] {
  const { promisedFor, announced } = input;
  if (promisedFor === null || !isRealDay(promisedFor)) return [timetableFaults.dateWrong()];
  if (isFar(promisedFor, today)) return [timetableFaults.dateFar()];
  if (!announced) return promisedFor < today ? [timetableFaults.datePast()] : [];
  const faults: Fault[] = [];
  const { on, where } = announced;
  if (on === null || !isRealDay(on) || on > today) faults.push(timetableFaults.announcedWrong());
  else if (on > promisedFor) faults.push(timetableFaults.announcedAfter());
  if (where.trim() === '') faults.push(timetableFaults.whereMissing());
  return faults;
}

/** Everything that is wrong with a new step at once, or the step as it will be kept. */
export function checkStep(
  input: NewStep,
  today: string,
): { readonly step: CheckedStep } | { readonly faults: readonly Fault[] } {
  const [title, canChange, responsible] = [input.title, input.canChange, input.responsible].map(
    (text) => text.trim(),
  );
  const faults: Fault[] = [];
  if (!title) faults.push(timetableFaults.titleMissing());
  else if (title.length > LONGEST_TITLE) faults.push(timetableFaults.titleLong());
  faults.push(...checkDate(input, today));
  const level = asLevel(input.level);
  if (!level) faults.push(timetableFaults.levelMissing());
  if (!canChange) faults.push(timetableFaults.canChangeMissing());
  if (!responsible) faults.push(timetableFaults.responsibleMissing());
  const { promisedFor, announced } = input;
  if (isLong(canChange ?? '', responsible ?? '', announced?.where ?? '')) {
    faults.push(timetableFaults.textLong());
  }
  if (faults.length > 0 || !title || !level || !canChange || !responsible || !promisedFor) {
    return { faults };
  }
  const setOn = announced?.on ?? today;
  const date = { promisedFor, setOn, reason: announced?.where.trim() ?? null };
  return { step: { title, level, canChange, responsible, date } };
}
