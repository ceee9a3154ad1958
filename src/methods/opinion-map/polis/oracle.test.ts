import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adjustedRand } from '../robust/rand-index.ts';
import { conversation, oracle, whyNoData } from '../testing/open-conversations.ts';
import { oracleShape, priorityShape } from '../testing/oracle-shape.ts';
import { arrivalOrder } from '../votes/arrival-order.ts';
import { polisMap } from './polis-map.ts';

const names = ['brexit-consensus', 'london.youth.policing', 'scoop-hivemind.biodiversity'];

describe('Polis mode', { skip: whyNoData() }, () => {
  for (const name of names)
    it(`equals Polis's own results, run cold, on ${name}`, () => {
      const { table, moderation } = conversation(name, 'votes.csv');
      const map = polisMap(table, moderation);
      const expected = oracleShape.parse(oracle(`clojure-cold-${name}.json`));
      assert.deepEqual(table.statements.map(Number), expected.tids);
      // Polis counts agree as −1 inside, so its means are the negatives.
      expected.center.forEach((mean, s) => {
        close(-mean, map.mean[s] ?? Number.NaN, 1e-12);
      });
      expected.comps.forEach((component, i) => {
        assert.ok(cosine(component, map.components[i] ?? new Float64Array(0)) >= 0.999999);
      });
      // Its power iteration stops when the eigenvalue settles, which leaves 1e−8 in the vectors.
      expected.extremity.forEach((e, s) => {
        close(e, map.extremity[s] ?? Number.NaN, 1e-7);
      });
      assert.deepEqual(
        [...map.rows].map((p) => Number(table.participants[p])).sort((a, b) => a - b),
        expected.in_conv,
      );
      for (const { k, silhouette } of map.grouping.silhouettes)
        close(expected.silhouettes[String(k)] ?? Number.NaN, silhouette, 1e-6);
      assert.equal(agreement(expected, table.participants, map), 1);
      table.statements.forEach((id, s) => {
        close(expected.gac[id] ?? Number.NaN, map.groupInformedConsensus[s] ?? Number.NaN, 1e-9);
      });
      const representative = Object.fromEntries(
        map.representative.map((found, g) => [
          g,
          found.map((r) => [
            Number(table.statements[r.statement]),
            r.direction,
            r.successes,
            r.trials,
          ]),
        ]),
      );
      assert.deepEqual(
        representative,
        Object.fromEntries(
          Object.entries(expected.repness).map(([g, found]) => [
            g,
            found.map((r) => [r.tid, r['repful-for'], r['n-success'], r['n-trials']]),
          ]),
        ),
      );
      map.representative.forEach((found, g) => {
        found.forEach((r, i) => {
          const other = expected.repness[String(g)]?.[i];
          close(other?.['p-test'] ?? Number.NaN, r.shareZ, 1e-9);
          // Stored as a 32-bit float.
          close(other?.['repness-test'] ?? Number.NaN, r.ratioZ, 1e-6);
        });
      });
      for (const side of ['agree', 'disagree'] as const) {
        assert.deepEqual(
          map.consensus[side].map((c) => Number(table.statements[c.statement])),
          expected.consensus[side].map((c) => c.tid),
        );
        map.consensus[side].forEach((c, i) => {
          close(expected.consensus[side][i]?.['p-test'] ?? Number.NaN, c.z, 1e-9);
        });
      }
    });

  it('gives priorities and extremities as red-dwarf does', () => {
    const { table, moderation } = conversation('brexit-consensus', 'votes.csv');
    const map = polisMap(table, moderation);
    const expected = priorityShape.parse(oracle('reddwarf-brexit-consensus.json'));
    table.statements.forEach((id, s) => {
      close(expected.extremity[id] ?? Number.NaN, map.extremity[s] ?? Number.NaN, 1e-9);
      close(expected.priority[id] ?? Number.NaN, map.priority[s] ?? Number.NaN, 1e-9);
    });
  });

  it('finds the same groups from the matrix layout, by the order of the numbers people were given', () => {
    for (const name of names) {
      const { table, moderation } = conversation(name);
      const ordered = arrivalOrder(table);
      const expected = oracleShape.parse(oracle(`clojure-cold-${name}.json`));
      assert.equal(agreement(expected, ordered.participants, polisMap(ordered, moderation)), 1);
    }
  });
});

function agreement(
  expected: ReturnType<typeof oracleShape.parse>,
  participants: readonly string[],
  map: ReturnType<typeof polisMap>,
): number {
  const groupOf = new Map(expected.groups.flatMap((g) => g.members.map((p) => [p, g.id])));
  const theirs = Array.from(map.rows, (p) => groupOf.get(Number(participants[p])) ?? 5);
  return adjustedRand(map.grouping.group, theirs, 6);
}

function close(expected: number, actual: number, tolerance: number): void {
  assert.ok(
    Math.abs(expected - actual) <= tolerance * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );
}

function cosine(a: readonly number[], b: Float64Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  });
  return Math.abs(dot) / Math.sqrt(aa * bb);
}
