import { carryQuotes, type Redraft } from '../../methods/redraft/index.ts';
import type { Redrafting } from '../plans/index.ts';
import type { CarriedState } from './contribution.ts';

/** Where one contribution stands in the version before. */
export type Standing = {
  readonly contributionId: string;
  /** Null when it is on the plan as a whole. */
  readonly passageId: string | null;
  /** The quoted words' offsets in the passage's text; null when the whole passage is meant. */
  readonly start: number | null;
  readonly end: number | null;
};

/** What happens to it in the next version. */
export type Step = {
  readonly contributionId: string;
  readonly state: CarriedState;
  readonly passageId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  /** Its words before and after; null when there are none. */
  readonly oldText: string | null;
  readonly newText: string | null;
};

type Fate = { readonly state: CarriedState; readonly to: number | null; readonly score: number };

const stateOfLink = {
  same: 'same',
  moved: 'moved',
  reworded: 'reworded',
  split: 'reworded',
  merged: 'reworded',
} as const;

/** For each old passage what it became; of the parts of a split one, the part most like it. */
function fates(alignment: Redraft): ReadonlyMap<number, Fate> {
  const found = new Map<number, Fate>();
  for (const { from, to, state, similarity } of alignment.passages) {
    if (from === null || to === null || state === 'added' || state === 'removed') continue;
    const known = found.get(from);
    if (known && known.score >= similarity) continue;
    found.set(from, { state: stateOfLink[state], to, score: similarity });
  }
  return found;
}

/**
 * Carries contributions from one version to the next. One with a quote follows its words; one on a
 * whole passage follows the passage; one on the whole plan stays with the plan. What has no
 * successor is gone, and is never put on other words by guess.
 */
export function carry(redrafting: Redrafting, standings: readonly Standing[]): readonly Step[] {
  const { from, to, alignment } = redrafting;
  const position = new Map(from.map((passage, at) => [passage.id, at]));
  const passageFates = fates(alignment);
  const quoted = standings.flatMap((standing) => {
    const at = standing.passageId === null ? undefined : position.get(standing.passageId);
    const text = at === undefined ? undefined : from[at]?.text;
    if (
      at === undefined ||
      text === undefined ||
      standing.start === null ||
      standing.end === null
    ) {
      return [];
    }
    const quote = text.slice(standing.start, standing.end);
    const prefix = text.slice(Math.max(0, standing.start - 32), standing.start);
    const suffix = text.slice(standing.end, standing.end + 32);
    return [{ id: standing.contributionId, quote, prefix, suffix, block: at }];
  });
  const carriedQuotes = new Map(carryQuotes(alignment, quoted).map((quote) => [quote.id, quote]));

  return standings.map((standing): Step => {
    const { contributionId, passageId } = standing;
    const none = { contributionId, passageId: null, start: null, end: null };
    if (passageId === null) {
      return { ...none, state: 'same', score: 1, oldText: null, newText: null };
    }
    const at = position.get(passageId);
    const oldText = at === undefined ? null : (from[at]?.text ?? null);
    const gone: Step = { ...none, state: 'gone', score: 0, oldText, newText: null };
    if (at === undefined) return gone;
    const quote = carriedQuotes.get(contributionId);
    const fate: Fate | undefined = quote ? quote : passageFates.get(at);
    const next = fate === undefined || fate.to === null ? undefined : to[fate.to];
    if (!fate || !next || fate.state === 'gone') return gone;
    return {
      contributionId,
      state: fate.state,
      passageId: next.id,
      start: quote?.start ?? null,
      end: quote?.end ?? null,
      score: fate.score,
      oldText,
      newText: next.text,
    };
  });
}
