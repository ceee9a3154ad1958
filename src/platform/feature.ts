import type { FastifyInstance } from 'fastify';
import type { Fault } from '../ui/words/fault.ts';
import type { Context } from './context.ts';
import type { Migration } from './database/migrate.ts';
import type { PublishedTables } from './database/tables.ts';
import type { JobHandler } from './jobs/jobs.ts';

/** Personal data that a feature keeps: the privacy page is made from these. */
export type PersonalData = {
  readonly what: string;
  readonly why: string;
  readonly keptFor: string;
};

/** One thing that staff may do, and the roles that may do it: /design/permissions is made from these. */
export type Permission = {
  readonly action: string;
  readonly description: string;
  readonly roles: readonly string[];
};

/** A feature's manifest: all that the rest of the product knows of it. */
export type Feature = {
  readonly name: string;
  readonly migrations?: readonly Migration[];
  /** The tables that anyone may read. Every other table of the feature is private. */
  readonly publishedTables?: readonly (keyof PublishedTables)[];
  readonly styles?: readonly URL[];
  readonly routes?: (app: FastifyInstance, context: Context) => void | Promise<void>;
  readonly jobs?: (context: Context) => readonly JobHandler[];
  /** Every message a person can meet. */
  readonly faults?: readonly (() => readonly Fault[])[];
  readonly personalData?: readonly PersonalData[];
  readonly permissions?: readonly Permission[];
  /** Facts that every installation starts with; run at each start, it changes nothing twice. */
  readonly seed?: (context: Context) => Promise<void>;
};
