import { align } from './align.ts';
import type { Corpus } from './corpus.ts';
import { pairsOf } from './group.ts';
import { mix, type Words, words } from './words.ts';

/** So many members decide the wording; more would not change a majority worth having. */
const voters = 25;

type Voter = {
  readonly text: string;
  readonly words: Words;
  readonly pairs: Int32Array;
  readonly weight: number;
};

/**
 * The wording most members share: the member closest to all others, with each of its words kept,
 * replaced or dropped as the majority has it, and words it lacks put back where most members agree.
 */
export function templateOf(
  texts: readonly string[],
  corpus: Corpus,
  members: readonly number[],
): { readonly id: string; readonly template: string } {
  const chosen = [...members]
    .sort(
      (a, b) =>
        (corpus.copies[b] ?? 0) - (corpus.copies[a] ?? 0) ||
        (corpus.key[a] ?? 0) - (corpus.key[b] ?? 0),
    )
    .slice(0, voters)
    .map((text): Voter => {
      const raw = spelling(texts, corpus, text);
      const weight = corpus.copies[text] ?? 1;
      return { text: raw, words: words(raw), pairs: pairsOf(corpus, text), weight };
    });
  const backbone = closest(chosen);
  const template = backbone ? vote(backbone, chosen) : '';
  return { id: idOf(template), template };
}

/** Rows with the same words may be written differently; take the least, whatever the row order. */
function spelling(texts: readonly string[], corpus: Corpus, text: number): string {
  if ((corpus.copies[text] ?? 1) === 1) return texts[corpus.firstRow[text] ?? 0] ?? '';
  let least: string | undefined;
  let left = corpus.copies[text] ?? 1;
  for (let row = corpus.firstRow[text] ?? 0; row < texts.length && left > 0; row++) {
    if (corpus.rowText[row] !== text) continue;
    left--;
    const raw = texts[row] ?? '';
    if (least === undefined || raw < least) least = raw;
  }
  return least ?? '';
}

/** The member with most of the shared word pairs and least of its own: no preface, few edits. */
function closest(voters: readonly Voter[]): Voter | undefined {
  const held = new Map<number, number>();
  let total = 0;
  for (const v of voters) {
    total += v.weight;
    for (const pair of v.pairs) held.set(pair, (held.get(pair) ?? 0) + v.weight);
  }
  let best: Voter | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const v of voters) {
    let score = 0;
    for (const pair of v.pairs) score += 2 * (held.get(pair) ?? 0) > total ? 1 : -1;
    if (score > bestScore) {
      best = v;
      bestScore = score;
    }
  }
  return best;
}

type Tally = Map<string, number>;

function add(tally: Tally, key: string, weight: number): void {
  tally.set(key, (tally.get(key) ?? 0) + weight);
}

function winner(tally: Tally): readonly [string, number] {
  let best = '';
  let most = 0;
  for (const [key, weight] of tally) {
    if (weight > most || (weight === most && key < best)) {
      best = key;
      most = weight;
    }
  }
  return [best, most];
}

function vote(backbone: Voter, voters: readonly Voter[]): string {
  const n = backbone.words.hashes.length;
  const kept = new Float64Array(n);
  const instead: Tally[] = Array.from({ length: n }, () => new Map());
  const inserted: Tally[] = Array.from({ length: n + 1 }, () => new Map());
  let total = 0;
  for (const voter of voters) {
    total += voter.weight;
    const match = align(backbone.words.hashes, voter.words.hashes);
    const end = voter.words.hashes.length;
    let i = 0;
    let j = 0;
    while (i < n) {
      let next = i;
      while (next < n && match[next] === -1) next++;
      const to = next < n ? (match[next] ?? 0) : end;
      // Unmatched words on both sides, as many of each: one word stands for the other.
      if (next > i && to - j === next - i)
        for (let k = 0; k < next - i; k++)
          add(instead[i + k] ?? new Map(), wordAt(voter, j + k), voter.weight);
      else if (next === i && to > j)
        add(inserted[i] ?? new Map(), slice(voter, j, to), voter.weight);
      if (next === n) break;
      kept[next] = (kept[next] ?? 0) + voter.weight;
      i = next + 1;
      j = to + 1;
      if (i === n && j < end) add(inserted[n] ?? new Map(), slice(voter, j, end), voter.weight);
    }
  }
  const parts: string[] = [];
  let previous = -1;
  for (let i = 0; i < n; i++) {
    const [extra, extraWeight] = winner(inserted[i] ?? new Map());
    if (2 * extraWeight > total) {
      parts.push(parts.length > 0 ? ' ' : '', extra);
      previous = -1;
    }
    const [other, otherWeight] = winner(instead[i] ?? new Map());
    const own = kept[i] ?? 0;
    if (otherWeight > own && 3 * otherWeight > total) {
      parts.push(parts.length > 0 ? ' ' : '', other);
      previous = -1;
    } else if (2 * own >= total) {
      // Neighbours keep the punctuation between them.
      if (previous === i - 1 && i > 0) parts.push(between(backbone, i - 1), wordAt(backbone, i));
      else parts.push(parts.length > 0 ? ' ' : '', wordAt(backbone, i));
      previous = i;
    }
  }
  const [ending, endingWeight] = winner(inserted[n] ?? new Map());
  if (2 * endingWeight > total) parts.push(' ', ending);
  const close = previous === n - 1 ? backbone.text.slice(backbone.words.ends[n - 1] ?? 0) : '';
  return (parts.join('') + close).trim();
}

function wordAt(voter: Voter, i: number): string {
  return voter.text.slice(voter.words.starts[i] ?? 0, voter.words.ends[i] ?? 0);
}

function between(voter: Voter, i: number): string {
  return voter.text.slice(voter.words.ends[i] ?? 0, voter.words.starts[i + 1] ?? 0);
}

function slice(voter: Voter, from: number, to: number): string {
  return voter.text.slice(voter.words.starts[from] ?? 0, voter.words.ends[to - 1] ?? 0);
}

function idOf(template: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const word of words(template).hashes) {
    a = mix(a ^ word);
    b = mix(Math.imul(b, 31) + word);
  }
  return `c${a.toString(16).padStart(8, '0')}${b.toString(16).padStart(8, '0').slice(0, 4)}`;
}
