import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    step: StepTable;
    step_date: StepDateTable;
  }
}

export type StepTable = {
  id: string;
  place_id: string;
  plan_id: string | null;
  title: string;
  /** inform, consult, involve, collaborate, devolve */
  level: string;
  /** What people can still change, in plain words. */
  can_change: string;
  responsible: string;
  /** Calendar day on which it was done; null while it is not. */
  done_on: string | null;
  /** Why it was late or missed, in plain words, and the calendar day on which that was said. */
  note: string | null;
  noted_on: string | null;
};

/** Each date a step was promised for, oldest first: moving a date adds a row and hides nothing. */
export type StepDateTable = {
  step_id: string;
  position: number;
  promised_for: string;
  /** Calendar day on which this date was named. */
  set_on: string;
  /** Why the date before was moved; of the first date, where it was promised before it stood here. */
  reason: string | null;
};

export const timetableMigrations: readonly Migration[] = [
  {
    id: 'timetable-0001-steps',
    statements: [
      `create table step (
        id text primary key, place_id text not null references place (id), plan_id text,
        title text not null, level text not null, can_change text not null,
        responsible text not null, done_on text, note text, noted_on text)`,
      'create index step_place on step (place_id)',
      `create table step_date (
        step_id text not null references step (id), position integer not null,
        promised_for text not null, set_on text not null, reason text,
        primary key (step_id, position))`,
    ],
  },
];
