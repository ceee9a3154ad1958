import { dimensions, stride, type VoteModel } from './model.ts';
import { eigenThree } from './symmetric-three.ts';

/**
 * From the model's coordinates, whose axes and scale are arbitrary, to the map's: a step of 1 on any
 * axis is a typical change of 1 in the expected vote, the first axis is the one people differ along
 * most, the average participant stands at 0, and the statement that loads highest on an axis does so
 * positively.
 */
export type Axes = {
  /** Rows turn people's coordinates into map coordinates. */
  readonly people: readonly (readonly number[])[];
  readonly statements: readonly (readonly number[])[];
  /** The average participant's leaning and coordinates, in the model's own terms. */
  readonly centre: readonly number[];
  /** Variance of the people along each axis of the map. */
  readonly spread: readonly number[];
};

type Matrix = readonly (readonly number[])[];

/**
 * Finds the axes: with G the mean of v v' over votes, u ↦ R'G^½u where R turns to the principal axes
 * of the people in `rows`. O(people + statements).
 */
export function findAxes(model: VoteModel, rows: Int32Array, votesOn: Int32Array): Axes {
  const centre = new Array<number>(stride).fill(0);
  for (const p of rows)
    for (let d = 0; d < stride; d += 1)
      centre[d] = (centre[d] ?? 0) + (model.people[p * stride + d] ?? 0) / rows.length;
  const everyStatement = Int32Array.from(votesOn.keys());
  const g = eigenThree(secondMoment(model.statements, everyStatement, votesOn, undefined));
  const largest = Math.max(g.values[0] ?? 0, 1e-300);
  const real = g.values.map((value) => value > 1e-9 * largest);
  const root = power(
    g.values.map((value, i) => (real[i] ? Math.sqrt(value) : 0)),
    g.vectors,
  );
  const inverse = power(
    g.values.map((value, i) => (real[i] ? 1 / Math.sqrt(value) : 0)),
    g.vectors,
  );
  const covariance = secondMoment(model.people, rows, undefined, centre);
  const turned = eigenThree(times(times(root, covariance), root));
  const people = times(turned.vectors, root).map((row) => [...row]);
  const statements = times(turned.vectors, inverse).map((row) => [...row]);
  for (let d = 0; d < dimensions; d += 1) {
    if (signOf(model.statements, statements[d] ?? []) > 0) continue;
    people[d] = (people[d] ?? []).map((value) => -value);
    statements[d] = (statements[d] ?? []).map((value) => -value);
  }
  return { people, statements, centre, spread: turned.values.map((v) => Math.max(v, 0)) };
}

/** Map coordinates of the entries in `rows`, three numbers each. */
export function toMap(
  numbers: Float64Array,
  rows: Int32Array,
  matrix: Matrix,
  centre: readonly number[] | undefined,
): Float64Array {
  const out = new Float64Array(rows.length * dimensions);
  const [[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, k = 0] = []] =
    matrix;
  const [, c1 = 0, c2 = 0, c3 = 0] = centre ?? [];
  for (let i = 0; i < rows.length; i += 1) {
    const at = (rows[i] ?? 0) * stride;
    const x = (numbers[at + 1] ?? 0) - c1;
    const y = (numbers[at + 2] ?? 0) - c2;
    const z = (numbers[at + 3] ?? 0) - c3;
    out[i * 3] = a * x + b * y + c * z;
    out[i * 3 + 1] = d * x + e * y + f * z;
    out[i * 3 + 2] = g * x + h * y + k * z;
  }
  return out;
}

function secondMoment(
  numbers: Float64Array,
  rows: Int32Array,
  weights: Int32Array | undefined,
  centre: readonly number[] | undefined,
): number[][] {
  const [, c1 = 0, c2 = 0, c3 = 0] = centre ?? [];
  const sum = new Float64Array(6);
  let total = 0;
  for (const i of rows) {
    const w = weights === undefined ? 1 : (weights[i] ?? 0);
    const x = (numbers[i * stride + 1] ?? 0) - c1;
    const y = (numbers[i * stride + 2] ?? 0) - c2;
    const z = (numbers[i * stride + 3] ?? 0) - c3;
    total += w;
    [x * x, x * y, x * z, y * y, y * z, z * z].forEach((product, j) => {
      sum[j] = (sum[j] ?? 0) + w * product;
    });
  }
  const [xx = 0, xy = 0, xz = 0, yy = 0, yz = 0, zz = 0] = sum.map((s) => s / Math.max(total, 1));
  return [
    [xx, xy, xz],
    [xy, yy, yz],
    [xz, yz, zz],
  ];
}

/** Q' diag(values) Q for eigenvectors Q as rows. */
function power(values: readonly number[], vectors: Matrix): number[][] {
  return [0, 1, 2].map((i) =>
    [0, 1, 2].map((j) =>
      values.reduce((sum, v, k) => sum + v * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0), 0),
    ),
  );
}

function times(a: Matrix, b: Matrix): number[][] {
  return a.map((row) =>
    [0, 1, 2].map((j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)),
  );
}

function signOf(numbers: Float64Array, row: readonly number[]): number {
  let largest = 0;
  for (let at = 0; at < numbers.length; at += stride) {
    let value = 0;
    for (let d = 0; d < dimensions; d += 1) value += (row[d] ?? 0) * (numbers[at + 1 + d] ?? 0);
    if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value;
  }
  return largest < 0 ? -1 : 1;
}
