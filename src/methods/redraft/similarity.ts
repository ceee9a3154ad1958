import type { Versions } from './versions.ts';
import { alignWords } from './word-alignment.ts';

/** What the words of one old and one new passage say about their being the same passage. */
export type Likeness = {
  /** evidence for, less evidence against, in bits */
  readonly bits: number;
  /** share of words in common, in order: 2 × common / (old words + new words), 0 to 1 */
  readonly similarity: number;
};

/** Two passages with a smaller share of words in common, in order, are never paired. */
export const similarityFloor = 0.3;
/** An old word replaced or dropped is this much evidence against, in bits (about -log2 of 40 %). */
const replacedCost = 1.3;
/** A word more or less than the other text has; dearer than nothing, cheaper than a replacement. */
const surplusCost = 0.6;

/**
 * Compares two word sequences as a likelihood ratio: each common word counts its rarity, each replaced
 * or surplus word counts against. Long texts that share only everyday words come out far below zero.
 */
export function compareWords(a: Int32Array, b: Int32Array, rarity: Versions['rarity']): Likeness {
  if (a.length === 0 || b.length === 0) return { bits: 0, similarity: 0 };
  const weights = rarity;
  let shared = 0;
  let common = 0;
  for (const [i, j] of alignWords(a, b, weights).entries()) {
    if (j < 0) continue;
    common++;
    shared += weights[a[i] ?? -1] ?? 0;
  }
  const [lost, gained] = [a.length - common, b.length - common];
  const similarity = (2 * common) / (a.length + b.length);
  return { bits: atWorst(shared - costOfEdits(lost, gained), similarity), similarity };
}

/** Evidence against, in bits, of words lost and gained. */
export function costOfEdits(lost: number, gained: number): number {
  return replacedCost * Math.min(lost, gained) + surplusCost * Math.abs(lost - gained);
}

/** Words can speak against a pair that shares half of them only this much, in bits. */
const mildest = 3;
/** With so many words in common nothing speaks against a pair, however everyday the words. */
const nearlySame = 0.8;

/**
 * In boilerplate every word is common, so sharing many says little and the rest would count heavily
 * against. Where half the words agree, evidence below 3 bits is scaled down to a fifth of its distance:
 * neighbours that agree fully can then carry the pair, nothing less can.
 */
function atWorst(bits: number, similarity: number): number {
  if (bits >= mildest || similarity < 0.5) return bits;
  const milder = mildest - (mildest - bits) / 5;
  return similarity >= nearlySame ? Math.max(0, milder) : milder;
}
