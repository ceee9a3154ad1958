import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads `--name value` options strictly: an unknown or repeated one is the caller's mistake. */
export function readOptions<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new BadInput(
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    );
  }
}

/** The whole text of a file named on the command line, without a byte-order mark. */
export function readTextFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new BadInput(`There is no file ${path}.`);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new BadInput(`${path} is not UTF-8 text.`);
    throw new BadInput(`${path} could not be read (${String(code ?? 'unknown reason')}).`);
  }
}
