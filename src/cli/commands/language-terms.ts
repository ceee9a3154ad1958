import { z } from 'zod';
import type { LanguageOptions } from '../../methods/language/index.ts';
import { readTextFile } from '../arguments.ts';
import { BadInput } from '../command.ts';

const termsFile = z.strictObject({
  jargon: z
    .array(
      z.strictObject({
        term: z.string().min(1),
        plain: z.string().min(1),
        note: z.string().optional(),
      }),
    )
    .optional(),
  accepted: z.array(z.string()).optional(),
  abbreviations: z.record(z.string(), z.string()).optional(),
});

/** A place's own list: `{"jargon":[{"term","plain"}],"accepted":[…],"abbreviations":{"ABC":"…"}}`. */
export function readJargonFile(path: string): LanguageOptions {
  let raw: unknown;
  try {
    raw = JSON.parse(readTextFile(path));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path} is not JSON.`);
  }
  const parsed = termsFile.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BadInput(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`);
  }
  const { jargon, accepted, abbreviations } = parsed.data;
  return {
    jargon: { extra: jargon ?? [], accepted: accepted ?? [] },
    abbreviations: { explained: new Map(Object.entries(abbreviations ?? {})) },
  };
}
