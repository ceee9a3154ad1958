import { random } from '../src/methods/opinion-map/random.ts';
import { tableFromColumns, type VoteTable } from '../src/methods/opinion-map/votes/vote-table.ts';

/** Three groups, each with its own chance of agreeing with each statement; a tenth are passes. */
export function synthetic(people: number, statements: number, votes: number): VoteTable {
  const draw = random(1, 'speed');
  const chance = Float64Array.from({ length: 3 * statements }, () => draw.next());
  const rows = new Int32Array(votes);
  const columns = new Int32Array(votes);
  const values = new Int8Array(votes);
  const last = new Int32Array(statements).fill(-1);
  let n = 0;
  for (let p = 0; p < people; p += 1) {
    const group = Math.floor(draw.next() * 3);
    const wanted = (votes / people) * (0.2 - 0.8 * Math.log(1 - draw.next()));
    for (let i = 0; i < Math.min(wanted, statements) && n < votes; i += 1) {
      const s = Math.floor(draw.next() * statements);
      if (last[s] === p) continue;
      last[s] = p;
      rows[n] = p;
      columns[n] = s;
      const agrees = draw.next() < (chance[group * statements + s] ?? 0) ? 1 : -1;
      values[n] = draw.next() < 0.1 ? 0 : agrees;
      n += 1;
    }
  }
  const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));
  return tableFromColumns(
    ids(people),
    ids(statements),
    rows.subarray(0, n),
    columns.subarray(0, n),
    values.subarray(0, n),
  );
}
