import { z } from 'zod';
import type { Block } from '../../methods/passages/index.ts';
import { asStage, type Passage } from './plan.ts';

const stored: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([
      z.literal(1),
      z.literal(2),
      z.literal(3),
      z.literal(4),
      z.literal(5),
      z.literal(6),
    ]),
    source: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), source: z.string() }),
  z.object({
    kind: z.literal('item'),
    ordered: z.boolean(),
    depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    source: z.string(),
  }),
  z.object({ kind: z.literal('row'), header: z.boolean(), cells: z.array(z.string()) }),
]);

type Row = {
  readonly passage_id: string;
  readonly block: string;
  readonly text: string;
  readonly stage: string | null;
};

/** A stored row as a passage. */
export function passageOf(row: Row): Passage {
  return {
    id: row.passage_id,
    block: stored.parse(JSON.parse(row.block)),
    text: row.text,
    stage: asStage(row.stage),
  };
}
