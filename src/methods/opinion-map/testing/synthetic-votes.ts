import { type Random, random } from '../random.ts';
import { type Ballot, tableFromBallots, type VoteTable } from '../votes/vote-table.ts';

/** Made-up conversations for tests and benchmarks, with what is true of them. */
export type Synthetic = { readonly table: VoteTable; readonly truth: Int32Array };

export type Shape = {
  readonly people: number;
  readonly statements: number;
  /** Votes of an average person; some cast a third of it, some several times as many. */
  readonly votesEach: number;
};

/** How likely somebody is to agree rather than disagree with a statement. */
type Chance = (person: number, statement: number) => number;

const passes = 0.12;

function cast(shape: Shape, draw: Random, chance: Chance): VoteTable {
  const ballots: Ballot[] = [];
  for (let p = 0; p < shape.people; p += 1) {
    const wanted = Math.round(shape.votesEach * (0.3 - 0.7 * Math.log(1 - draw.next())));
    const seen = new Set<number>();
    while (seen.size < Math.min(shape.statements, Math.max(2, wanted)))
      seen.add(Math.floor(draw.next() * shape.statements));
    for (const s of seen) {
      const agrees = draw.next() < chance(p, s) ? 1 : -1;
      ballots.push({ participant: p, statement: s, value: draw.next() < passes ? 0 : agrees });
    }
  }
  const name = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
  return tableFromBallots(name('p', shape.people), name('s', shape.statements), ballots);
}

/** Every vote is a coin flip. */
export function coinFlips(shape: Shape, seed: number): VoteTable {
  return cast(shape, random(seed, 'coin'), () => 0.5);
}

/** Everybody agrees with a statement with the same chance, which differs between statements. */
export function oneGroup(shape: Shape, seed: number): VoteTable {
  const draw = random(seed, 'one');
  const lean = Array.from({ length: shape.statements }, () => 1.2 * draw.normal());
  return cast(shape, draw, (_, s) => logistic(lean[s] ?? 0));
}

/** People spread along `axes` bell-shaped lines of disagreement, with no groups. */
export function oneSpectrum(shape: Shape, axes: number, seed: number): VoteTable {
  const draw = random(seed, 'spectrum');
  const normals = (n: number) => Array.from({ length: n }, () => draw.normal());
  const lean = normals(shape.statements);
  const loading = normals(shape.statements * axes);
  const place = normals(shape.people * axes);
  return cast(shape, draw, (p, s) => {
    let sum = lean[s] ?? 0;
    for (let d = 0; d < axes; d += 1)
      sum += (place[p * axes + d] ?? 0) * (loading[s * axes + d] ?? 0);
    return logistic(sum);
  });
}

/** `groups` groups of about equal size that each have their own chance of agreeing with a statement. */
export function plantedGroups(shape: Shape, groups: number, seed: number): Synthetic {
  const draw = random(seed, 'planted');
  const chance = Array.from({ length: groups * shape.statements }, () => draw.next());
  const truth = Int32Array.from({ length: shape.people }, () => Math.floor(draw.next() * groups));
  const table = cast(shape, draw, (p, s) => chance[(truth[p] ?? 0) * shape.statements + s] ?? 0.5);
  return { table, truth };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
