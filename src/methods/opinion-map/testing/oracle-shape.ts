import { z } from 'zod';

const numbers = z.array(z.number());
const consensus = z.array(z.object({ tid: z.number(), 'p-test': z.number() }));

/** The parts of Polis's own results that are compared. For tests only. */
export const oracleShape = z.object({
  tids: numbers,
  center: numbers,
  comps: z.array(numbers),
  extremity: numbers,
  in_conv: numbers,
  silhouettes: z.record(z.string(), z.number()),
  gac: z.record(z.string(), z.number()),
  groups: z.array(z.object({ id: z.number(), members: numbers })),
  repness: z.record(
    z.string(),
    z.array(
      z.object({
        tid: z.number(),
        'repful-for': z.enum(['agree', 'disagree']),
        'n-success': z.number(),
        'n-trials': z.number(),
        'p-test': z.number(),
        'repness-test': z.number(),
      }),
    ),
  ),
  consensus: z.object({ agree: consensus, disagree: consensus }),
});

/** The parts of red-dwarf's results that do not depend on its grouping. */
export const priorityShape = z.object({
  extremity: z.record(z.string(), z.number()),
  priority: z.record(z.string(), z.number()),
});
