import { random } from '../random.ts';
import { rearrange } from '../votes/rearrange.ts';
import type { VoteTable } from '../votes/vote-table.ts';

/** The same votes with people and statements in another order. */
export function shuffled(table: VoteTable, seed: number): VoteTable {
  const draw = random(seed, 'shuffle');
  const order = (n: number) => {
    const out = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i -= 1) {
      const j = Math.floor(draw.next() * (i + 1));
      [out[i], out[j]] = [out[j] ?? 0, out[i] ?? 0];
    }
    return out;
  };
  return rearrange(table, order(table.participants.length), order(table.statements.length));
}
