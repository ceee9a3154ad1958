import { type GroupCounts, summedOverGroups } from '../polis/group-counts.ts';
import { benjaminiHochberg, type Interval, newcombe, upperTail, wilson } from './normal.ts';

/** A statement on which a group differs from everybody else, tested on votes not used to group. */
export type Representative = {
  readonly statement: number;
  readonly direction: 'agree' | 'disagree';
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly interval: Interval;
  /** The same share among all other groups. */
  readonly elsewhere: number;
  /** 90 % interval of the difference. */
  readonly difference: Interval;
  readonly z: number;
  readonly p: number;
  /** False-discovery rate at which this finding would just be kept. */
  readonly falseDiscovery: number;
};

type Test = Pick<Representative, 'statement' | 'direction' | 'successes' | 'trials' | 'z' | 'p'> & {
  readonly group: number;
  readonly rest: number;
  readonly others: number;
};

/** Findings are kept so that at most one in twenty is expected to be false. */
const falseDiscoveryLimit = 0.05;
const mostPerGroup = 5;

/**
 * Tests every statement in every group, both ways, one-sided, on the difference between the group's
 * share and everybody else's; keeps what Benjamini and Hochberg's rule keeps at 5 %, where more than
 * half of the group take that side; at most five a group, the surest difference first.
 * O(statements × groups × log).
 */
export function representativeStatements(counts: GroupCounts): Representative[][] {
  const tests: Test[] = [];
  for (let statement = 0; statement < counts.statements; statement += 1) {
    const all = summedOverGroups(counts, statement);
    for (let group = 0; group < counts.groups; group += 1) {
      const cell = group * counts.statements + statement;
      const trials = counts.seen[cell] ?? 0;
      const others = all.seen - trials;
      if (trials === 0 || others === 0) continue;
      for (const direction of ['agree', 'disagree'] as const) {
        const successes = counts[direction][cell] ?? 0;
        const rest = all[direction] - successes;
        const z = pooledZ(successes, trials, rest, others);
        const p = upperTail(z);
        tests.push({ group, statement, direction, successes, trials, rest, others, z, p });
      }
    }
  }
  const adjusted = benjaminiHochberg(tests.map((t) => t.p));
  const kept = tests.flatMap((t, i) =>
    (adjusted[i] ?? 1) <= falseDiscoveryLimit && t.successes > t.trials / 2
      ? [{ group: t.group, finding: describe(t, adjusted[i] ?? 1) }]
      : [],
  );
  return Array.from({ length: counts.groups }, (_, g) =>
    kept
      .filter(({ group }) => group === g)
      .map(({ finding }) => finding)
      .sort((a, b) => b.difference.low - a.difference.low || a.statement - b.statement)
      .slice(0, mostPerGroup),
  );
}

function describe(test: Test, falseDiscovery: number): Representative {
  const { statement, direction, successes, trials, rest, others, z, p } = test;
  return {
    statement,
    direction,
    successes,
    trials,
    share: successes / trials,
    interval: wilson(successes, trials),
    elsewhere: rest / others,
    difference: newcombe(successes, trials, rest, others),
    z,
    p,
    falseDiscovery,
  };
}

function pooledZ(s1: number, n1: number, s2: number, n2: number): number {
  const pooled = (s1 + s2) / (n1 + n2);
  if (pooled === 0 || pooled === 1) return 0;
  return (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}
