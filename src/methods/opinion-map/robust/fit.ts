import { mix } from '../random.ts';
import { byStatement, type VoteTable } from '../votes/vote-table.ts';
import { fitSide, type Side } from './half-sweep.ts';
import { pull, stride, type VoteModel } from './model.ts';
import { statementWeights } from './residuals.ts';
import { sampleRows } from './sample-rows.ts';

/** The two views of the same votes that the fit alternates between. */
export type TwoSides = { readonly people: Side; readonly statements: Side };

/** Most sweeps over all votes. */
const mostSweeps = 20;

/** Sweeps over a sample of the people, which holds a quarter of the votes within these limits. */
const sampleSweeps = 10;
const sampleVotes = { least: 20_000, most: 60_000 } as const;

export function twoSides(table: VoteTable): TwoSides {
  const view = byStatement(table);
  return {
    people: { start: table.rowStart, other: table.column, value: table.value },
    statements: { start: view.columnStart, other: view.row, value: view.value },
  };
}

/**
 * Fits the vote model by alternating least squares: people while statements are held fixed, then
 * the other way round (Koren, Bell and Volinsky 2009; the leanings as in Community Notes). The first
 * sweeps use a sample of the people where there are many. The start is fixed, so equal votes in equal
 * order give equal numbers. `visits` is about how many votes to visit in sweeps over all
 * of them, `leastSweeps` at least. O(votes × sweeps).
 */
export function fitModel(
  table: VoteTable,
  sides: TwoSides,
  visits: number,
  leastSweeps: number,
): VoteModel {
  const people = new Float64Array(table.participants.length * stride);
  const statements = new Float64Array(table.statements.length * stride);
  const weight = new Float64Array(table.statements.length).fill(1);
  let mean = 0;
  for (let at = 0; at < table.value.length; at += 1) mean += table.value[at] ?? 0;
  mean /= Math.max(table.value.length, 1);
  const model = { mean, people, statements, weight };
  for (let i = 0; i < statements.length; i += 1)
    statements[i] = i % stride === 0 ? 0 : mix(i) / 4294967296 - 0.5;
  startFromSample(table, model);
  const wanted = Math.round(visits / Math.max(table.value.length, 1));
  const sweeps = Math.min(Math.max(wanted, leastSweeps), mostSweeps);
  for (let i = 0; i < sweeps; i += 1) sweep(sides, model, i === 0);
  fitPeople(sides.people, model);
  return model;
}

/**
 * The model after a few votes more: one sweep from the earlier numbers. `before` gives each row's old
 * row, −1 for new people. O(votes).
 */
export function refitModel(sides: TwoSides, earlier: VoteModel, before: Int32Array): VoteModel {
  const people = new Float64Array(before.length * stride);
  before.forEach((old, p) => {
    if (old >= 0)
      people.set(earlier.people.subarray(old * stride, old * stride + stride), p * stride);
  });
  const model = { ...earlier, people, statements: earlier.statements.slice() };
  fitStatements(sides.statements, model);
  fitPeople(sides.people, model);
  return model;
}

function startFromSample(table: VoteTable, model: VoteModel): void {
  const quarter = table.column.length / 4;
  const votes = Math.min(Math.max(quarter, sampleVotes.least), sampleVotes.most);
  const sample = sampleRows(table, votes);
  const sides = twoSides(sample);
  const people = new Float64Array(sample.participants.length * stride);
  for (let i = 0; i < sampleSweeps; i += 1) sweep(sides, { ...model, people }, i === 2 || i === 6);
}

function sweep(sides: TwoSides, model: VoteModel, weigh: boolean): void {
  fitPeople(sides.people, model);
  fitStatements(sides.statements, model);
  const { statements, people, mean, weight } = model;
  if (weigh) statementWeights(sides.statements, statements, people, mean, weight);
}

function fitStatements(side: Side, model: VoteModel): void {
  const unknowns = {
    numbers: model.statements,
    leaningPull: pull.statementLeaning,
    coordinatePull: pull.coordinate,
    pullPerVote: pull.coordinatePerVote,
  };
  const people = ones(model.people.length / stride);
  fitSide(side, unknowns, model.people, model.mean, people, model.weight);
}

/** Places people given the statements. */
export function fitPeople(side: Side, model: VoteModel): void {
  fitSide(
    side,
    {
      numbers: model.people,
      leaningPull: pull.personLeaning,
      coordinatePull: pull.coordinate,
      pullPerVote: 0,
    },
    model.statements,
    model.mean,
    model.weight,
    ones(model.people.length / stride),
  );
}

function ones(length: number): Float64Array {
  return new Float64Array(length).fill(1);
}
