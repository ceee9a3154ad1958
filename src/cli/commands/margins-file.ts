import { z } from 'zod';
import type { Margins } from '../../methods/statistics/index.ts';
import { readTextFile } from '../arguments.ts';
import { BadInput } from '../command.ts';

const totals = z.record(z.string(), z.number().nonnegative());
const listed = z.array(z.object({ category: z.coerce.string(), total: z.number().nonnegative() }));
const oneMargin = z.union([
  totals,
  listed.transform((list, context) => {
    const seen = new Map(list.map(({ category, total }) => [category, total]));
    if (seen.size === list.length) return Object.fromEntries(seen);
    context.addIssue({ code: 'custom', message: 'names a category twice' });
    return z.NEVER;
  }),
]);
const marginsFile = z.record(z.string(), oneMargin);
const variables = z
  .array(z.object({ variable: z.string(), totals: oneMargin }))
  .transform((list, context) => {
    const seen = new Map(list.map(({ variable, totals: margin }) => [variable, margin]));
    if (seen.size === list.length) return Object.fromEntries(seen);
    context.addIssue({ code: 'custom', message: 'names a variable twice' });
    return z.NEVER;
  });
const wrapped = z.object({ margins: z.union([marginsFile, variables]) });
const anyForm = z.union([wrapped.transform((file) => file.margins), variables, marginsFile]);

/**
 * Reads margins: `{"age":{"16-34":280000,…},"sex":{…}}`, or the same under "margins". Also
 * read: a list of `{"variable","totals"}`, and a margin as a list of `{"category","total"}`.
 */
export function readMarginsFile(path: string): Margins {
  let raw: unknown;
  try {
    raw = JSON.parse(readTextFile(path));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path} is not JSON.`);
  }
  const parsed = anyForm.safeParse(raw);
  if (!parsed.success)
    throw new BadInput(
      `${path} must be {"variable": {"category": people}} with numbers of 0 or more.`,
    );
  return parsed.data;
}
