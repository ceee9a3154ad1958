import { contextOf } from './context.ts';
import { Pairing } from './pairing.ts';
import type { Version } from './versions.ts';

/**
 * Pairs passages whose text is the same in both versions and cannot be confused: those that occur once
 * in each, then equal neighbours of pairs, outwards, the ends of the texts counting as pairs
 * (Heckel, "A technique for isolating differences between files", 1978). Linear.
 */
export function exactAnchors(from: Version, to: Version): Pairing {
  const pairing = new Pairing(from.texts.length, to.texts.length);
  const once = (texts: Int32Array) => {
    const places = new Map<number, number>();
    for (const [at, text] of texts.entries()) places.set(text, places.has(text) ? -1 : at);
    return places;
  };
  const inTo = once(to.texts);
  for (const [text, i] of once(from.texts)) {
    const j = inTo.get(text) ?? -1;
    if (i >= 0 && j >= 0) pairing.pair(i, j);
  }
  extendAnchors(from, to, pairing);
  return pairing;
}

/** Pairs equal, still unpaired passages next to a pair, first downwards, then upwards. */
export function extendAnchors(from: Version, to: Version, pairing: Pairing): void {
  const equal = (i: number, j: number) =>
    i >= 0 &&
    j >= 0 &&
    i < from.texts.length &&
    j < to.texts.length &&
    from.texts[i] === to.texts[j] &&
    pairing.isFree(i, j);
  for (let i = -1; i < from.texts.length; i++) {
    const j = i < 0 ? -1 : (pairing.toOf[i] ?? -1);
    if ((i < 0 || j >= 0) && equal(i + 1, j + 1)) pairing.pair(i + 1, j + 1);
  }
  for (let i = from.texts.length; i >= 0; i--) {
    const j = i === from.texts.length ? to.texts.length : (pairing.toOf[i] ?? -1);
    if (j >= 0 && equal(i - 1, j - 1)) pairing.pair(i - 1, j - 1);
  }
}

/** Up to so many possible pairs of copies are ranked by their neighbours. */
const mostRanked = 2500;

/**
 * Pairs what is left of repeated texts: those with most agreeing neighbours first, the rest in order.
 * Where copies outnumber each other, those without a partner were removed or added.
 */
export function pairCopies(from: Version, to: Version, pairing: Pairing): void {
  const copies = new Map<number, { old: number[]; next: number[] }>();
  for (const [i, text] of from.texts.entries())
    if (pairing.toOf[i] === -1) {
      const group = copies.get(text) ?? { old: [], next: [] };
      group.old.push(i);
      copies.set(text, group);
    }
  for (const [j, text] of to.texts.entries())
    if (pairing.fromOf[j] === -1) copies.get(text)?.next.push(j);
  const context = contextOf(pairing.copy());
  for (const { old, next } of copies.values()) {
    if (old.length * next.length <= mostRanked) {
      const pairs = old.flatMap((i) => next.map((j) => ({ i, j, worth: context(i, j) })));
      pairs.sort((x, y) => y.worth - x.worth || x.i - y.i || x.j - y.j);
      for (const { i, j, worth } of pairs)
        if (worth > 0 && pairing.isFree(i, j)) pairing.pair(i, j);
    }
    const left = next.filter((j) => pairing.fromOf[j] === -1);
    for (const i of old) {
      if (pairing.toOf[i] !== -1) continue;
      const j = left.shift();
      if (j !== undefined) pairing.pair(i, j);
    }
  }
}
