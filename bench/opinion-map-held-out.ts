import { random } from '../src/methods/opinion-map/random.ts';
import { expectedVote } from '../src/methods/opinion-map/robust/model.ts';
import { robustMap } from '../src/methods/opinion-map/robust/robust-map.ts';
import { tableFromColumns, type VoteTable } from '../src/methods/opinion-map/votes/vote-table.ts';

type HeldOut = { readonly participant: string; readonly statement: string; readonly value: number };

/** Takes out about a tenth of the votes of everybody who cast at least 7. */
export function withoutVotes(
  table: VoteTable,
  seed: number,
): { kept: VoteTable; heldOut: HeldOut[] } {
  const draw = random(seed, 'held out');
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const heldOut: HeldOut[] = [];
  table.participants.forEach((participant, p) => {
    const from = table.rowStart[p] ?? 0;
    const to = table.rowStart[p + 1] ?? 0;
    for (let at = from; at < to; at += 1) {
      const s = table.column[at] ?? 0;
      const value = table.value[at] ?? 0;
      if (to - from >= 7 && draw.next() < 0.1) {
        heldOut.push({ participant, statement: table.statements[s] ?? '', value });
        continue;
      }
      rows.push(p);
      columns.push(s);
      values.push(value);
    }
  });
  const kept = tableFromColumns(
    table.participants,
    table.statements,
    Int32Array.from(rows),
    Int32Array.from(columns),
    Int8Array.from(values),
  );
  return { kept, heldOut };
}

/** AUC of agree against disagree on held-out votes: by the model, and by the statement's mean alone. */
export function heldOutAuc(table: VoteTable, seed: number) {
  const { kept, heldOut } = withoutVotes(table, seed);
  const map = robustMap(kept);
  const { participants, statements } = map.prepared.table;
  const personAt = new Map(participants.map((id, p) => [id, p]));
  const statementAt = new Map(statements.map((id, s) => [id, s]));
  const mean = statements.map((_, s) => {
    const seen = map.overall.seen[s] ?? 0;
    const balance = (map.overall.agree[s] ?? 0) - (map.overall.disagree[s] ?? 0);
    return seen === 0 ? 0 : balance / seen;
  });
  const scored = heldOut
    .filter((vote) => vote.value !== 0)
    .map((vote) => {
      const p = personAt.get(vote.participant) ?? 0;
      const s = statementAt.get(vote.statement) ?? 0;
      return { agrees: vote.value > 0, model: expectedVote(map.model, p, s), mean: mean[s] ?? 0 };
    });
  return {
    model: auc(scored.map(({ agrees, model }) => ({ agrees, score: model }))),
    statementMean: auc(scored.map(({ agrees, mean: score }) => ({ agrees, score }))),
  };
}

/** Chance that an agreeing vote scores higher than a disagreeing one, ties counting half. */
function auc(votes: readonly { readonly agrees: boolean; readonly score: number }[]): number {
  const sorted = [...votes].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let agreeing = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (let i = from; i < to; i += 1)
      if (sorted[i]?.agrees) {
        agreeing += 1;
        ranks += (from + to + 1) / 2;
      }
    from = to;
  }
  return (ranks - (agreeing * (agreeing + 1)) / 2) / (agreeing * (sorted.length - agreeing));
}
