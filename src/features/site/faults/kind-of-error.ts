import { DatabaseBusy, DatabaseFull } from '../../../platform/database/database.ts';

export type ErrorKind = 'tooLarge' | 'badForm' | 'tooMany' | 'busy' | 'full' | 'broken';

export const statusOf: Readonly<Record<ErrorKind, number>> = {
  tooLarge: 413,
  badForm: 400,
  tooMany: 429,
  busy: 503,
  full: 503,
  broken: 500,
};

function numberIn(error: object, name: 'statusCode'): number | undefined {
  if (!(name in error)) return undefined;
  return typeof error[name] === 'number' ? error[name] : undefined;
}

/** What the reader of multipart forms says of one that is broken off or not a form at all. */
const BROKEN_FORM =
  /^(?:Multipart: |Malformed |Missing Content-Type|Unsupported content type)|unexpected end of /i;

/** What an exception means to the person whose request it ended. Anything not known is our fault. */
export function kindOfError(error: unknown): ErrorKind {
  if (error instanceof DatabaseBusy) return 'busy';
  if (error instanceof DatabaseFull) return 'full';
  if (typeof error !== 'object' || error === null) return 'broken';
  const status = numberIn(error, 'statusCode');
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'tooMany';
  if (status === 503) return 'busy';
  if (error instanceof Error && BROKEN_FORM.test(error.message)) return 'badForm';
  return status !== undefined && status >= 400 && status < 500 ? 'badForm' : 'broken';
}
