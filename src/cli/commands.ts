import type { Command } from './command.ts';

/** Every command, one line each, in alphabetical order. */
export const commands: readonly Command[] = [];
