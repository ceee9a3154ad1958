import { bestAssignment } from './assignment.ts';
import { type Candidate, candidatesByPlace } from './candidates.ts';
import { contextOf } from './context.ts';
import { extendAnchors, pairCopies } from './exact-anchors.ts';
import type { Pairing } from './pairing.ts';
import { similarityFloor } from './similarity.ts';
import type { Versions } from './versions.ts';

/** Evidence of words and place together must reach this many bits, or two passages are not paired. */
export const pairingFloor = 6;
/** Where the neighbours say nothing: a passage moved and reworded at once must be plainly itself. */
export const movedSimilarityFloor = 0.5;
/** So much evidence of place counts as full agreement of the neighbours, in bits. */
const inPlace = 5;
/** Words alone that settle a pair in the first round, and the lead over rivals they need, in bits. */
const sureBits = 10;
const sureLead = 8;
/** With a smaller lead than this a choice between passages would be a guess, so none is made. */
const leastLead = 1;
/** A heading rarely becomes a paragraph. */
const otherKindCost = 4;

type Option = Candidate & { readonly weight: number };

/**
 * Pairs the passages that are not exact copies, one to one, so that the evidence of all pairs together
 * is greatest. A first round settles what is sure; its pairs are context for the second.
 */
export function pairReworded(versions: Versions, pairing: Pairing, candidates: Candidate[]): void {
  for (const round of ['sure', 'all'] as const) {
    const context = contextOf(pairing);
    const options: Option[] = [];
    for (const candidate of candidates) {
      if (!pairing.isFree(candidate.from, candidate.to)) continue;
      const place = context(candidate.from, candidate.to);
      if (!isLikeEnough(versions, candidate, place)) continue;
      const kinds = [
        versions.from.passages[candidate.from]?.kind,
        versions.to.passages[candidate.to]?.kind,
      ];
      const turned = kinds[0] !== kinds[1] && kinds.includes('heading') ? otherKindCost : 0;
      const weight = candidate.bits + place - turned - pairingFloor;
      if (weight > 0) options.push({ ...candidate, weight });
    }
    const chosen = bestAssignment(options);
    const lead = leadOf(options, chosen);
    for (const option of chosen) {
      const ahead = lead(option);
      const settled =
        round === 'sure' ? option.bits >= sureBits && ahead >= sureLead : ahead >= leastLead;
      if (settled) pairing.pair(option.from, option.to);
    }
    if (round === 'sure') {
      extendAnchors(versions.from, versions.to, pairing);
      pairCopies(versions.from, versions.to, pairing);
      // Now the neighbours are known, look once more where they point.
      candidates.push(...candidatesByPlace(versions, pairing, candidates));
    }
  }
}

function isLikeEnough({ from, to }: Versions, candidate: Candidate, place: number): boolean {
  const settled = Math.min(1, place / inPlace);
  const floor = movedSimilarityFloor - (movedSimilarityFloor - similarityFloor) * settled;
  if (candidate.similarity >= floor) return true;
  const a = from.words[candidate.from]?.ids.length ?? 0;
  const b = to.words[candidate.to]?.ids.length ?? 0;
  const common = (candidate.similarity * (a + b)) / 2;
  return common >= 6 && common / Math.min(a, b) >= 0.8;
}

/**
 * How far a chosen pair is ahead of the next best: giving either end to a passage left over, or
 * swapping partners with another chosen pair, in bits.
 */
function leadOf(options: readonly Option[], chosen: readonly Option[]): (pair: Option) => number {
  const chosenFrom = new Map(chosen.map((pair) => [pair.from, pair]));
  const chosenTo = new Map(chosen.map((pair) => [pair.to, pair]));
  const byFrom = Map.groupBy(options, (option) => option.from);
  const byTo = Map.groupBy(options, (option) => option.to);
  const weightOf = new Map(options.map((option) => [`${option.from} ${option.to}`, option.weight]));
  return (pair) => {
    let rival = 0;
    for (const other of byFrom.get(pair.from) ?? []) {
      if (other.to === pair.to) continue;
      const holder = chosenTo.get(other.to);
      if (!holder) rival = Math.max(rival, other.weight);
      else {
        const back = weightOf.get(`${holder.from} ${pair.to}`) ?? 0;
        rival = Math.max(rival, other.weight + back - holder.weight);
      }
    }
    for (const other of byTo.get(pair.to) ?? [])
      if (other.from !== pair.from && !chosenFrom.has(other.from))
        rival = Math.max(rival, other.weight);
    return pair.weight - rival;
  };
}
