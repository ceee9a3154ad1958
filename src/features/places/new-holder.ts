import { day } from '../../ui/words/dates.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { placeFaults } from './places.faults.ts';

export type NewHolder = {
  readonly placeId: string;
  /** The holding that was read and that ends now; null for a post that is new. */
  readonly holdingId: string | null;
  /** The name of a new post; a post that is there keeps its name. */
  readonly post: string;
  /** Null: not yet named. */
  readonly person: {
    readonly name: string;
    readonly jobTitle: string;
    readonly email: string;
    readonly telephone: string;
  } | null;
  /** The name of the organisation, or nothing. */
  readonly organisation: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly since: string;
};

const LONGEST = 150;
const LONGEST_POST = 100;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TELEPHONE = /^\+?[\d\s()-]{5,30}$/;
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return (
    CALENDAR_DAY.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text) &&
    date.getUTCFullYear() > 1900
  );
}

/**
 * A day from three boxes, as YYYY-MM-DD; '' when the boxes make no day at all.
 * @example dayOfBoxes('6', '10', '2025') // '2025-10-06'
 */
export function dayOfBoxes(dayBox: string, month: string, year: string): string {
  const made = `${year.trim()}-${month.trim().padStart(2, '0')}-${dayBox.trim().padStart(2, '0')}`;
  return isDay(made) ? made : '';
}

function personFaults(person: NonNullable<NewHolder['person']>): readonly Fault[] {
  const { name, jobTitle, email, telephone } = person;
  const faults: Fault[] = [];
  if (name.trim() === '') faults.push(placeFaults.nameMissing());
  if (name.length > LONGEST || jobTitle.length > LONGEST) faults.push(placeFaults.tooLong());
  if (email !== '' && (!EMAIL.test(email) || email.length > LONGEST)) {
    faults.push(placeFaults.emailWrong());
  }
  if (telephone !== '' && !TELEPHONE.test(telephone)) faults.push(placeFaults.telephoneWrong());
  return faults;
}

/** What is wrong with the input by itself. `now` is today in England. */
export function faultsOfHolder(input: NewHolder, now: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (input.holdingId === null) {
    if (input.post.trim() === '') faults.push(placeFaults.postMissing());
    if (input.post.length > LONGEST_POST) faults.push(placeFaults.postLong());
  }
  if (input.person) faults.push(...personFaults(input.person));
  if (input.organisation.length > LONGEST) faults.push(placeFaults.tooLong());
  if (!isDay(input.since)) faults.push(placeFaults.sinceWrong());
  else if (input.since > now) faults.push(placeFaults.sinceFuture());
  return faults;
}

/** A new entry cannot begin before the one that it ends. */
export function faultsOfOrder(since: string, before: string | null): readonly Fault[] {
  return before !== null && since <= before ? [placeFaults.sinceEarly(day(before))] : [];
}
