/**
 * What one command of the command line is. The contract, the same for all:
 * JSON on standard output and only that, messages on standard error,
 * exit 0, or 2 for bad input with one clear line.
 */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** The value returned is printed as JSON. Throw {@link BadInput} for anything the caller got wrong. */
  readonly run: (args: readonly string[]) => Promise<unknown> | unknown;
};

/** Something the caller can mend; its message is the one line they see. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
