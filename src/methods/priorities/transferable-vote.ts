import { ballotsProblem, type RankedBallot } from './ballots.ts';
import { type Refusal, refuse } from './refusal.ts';

/** One stage of the count. Votes are in whole people, to five decimals. */
export type Stage = {
  readonly votes: Readonly<Record<string, number>>;
  readonly elected: readonly string[];
  readonly excluded: string | null;
  /** Votes that no longer pass to anybody. */
  readonly exhausted: number;
  /** How a tie was settled, if there was one. */
  readonly tie: 'earlier stage' | 'lot' | null;
};

export type TransferableVote = {
  readonly quota: number;
  readonly elected: readonly string[];
  readonly stages: readonly Stage[];
};

// Votes are counted in units of 0.00001, cut off below that, as the Scottish rules say.
const unit = 100_000;

type Pile = { readonly order: readonly string[]; votes: number; value: number };

/**
 * Single transferable vote with whole-number (Droop) quota and the weighted inclusive Gregory method:
 * a surplus passes on from all papers of the elected option at reduced value; the lowest option is
 * excluded and its papers pass on at the value they have. Ties look back at earlier stages and then go
 * by lot from the seed. Source: Scottish Local Government Elections Order 2011, schedule 1, rules 45
 * to 52.
 *
 * @param lot orders tied options when no earlier stage tells them apart; first in the list loses
 */
export function transferableVote(
  options: readonly string[],
  ballots: readonly RankedBallot[],
  seats: number,
  lot: readonly string[] = [],
): TransferableVote | Refusal {
  const problem = ballotsProblem(options, ballots);
  if (problem) return problem;
  if (!Number.isInteger(seats) || seats < 1)
    return refuse('The number of places must be 1 or more.');
  if (seats >= options.length)
    return refuse(`${options.length} options cannot compete for ${seats} places.`);
  const drawn = lot.length > 0 ? lot : [...options].sort();
  const piles: Pile[] = ballots
    .filter((b) => b.order.length > 0)
    .map((b) => ({ order: b.order, votes: b.times ?? 1, value: unit }));
  const valid = piles.reduce((sum, pile) => sum + pile.votes, 0);
  const quota = (Math.floor(valid / (seats + 1)) + 1) * unit;
  const holding = new Map<string, Pile[]>(options.map((option) => [option, []]));
  const out = new Set<string>();
  const elected: string[] = [];
  const waiting: string[] = [];
  let exhausted = 0;
  const give = (pile: Pile): void => {
    const next = pile.order.find((option) => !out.has(option) && !elected.includes(option));
    if (next === undefined) exhausted += pile.votes * pile.value;
    else holding.get(next)?.push(pile);
  };
  for (const pile of piles) give(pile);
  const totals = new Map<string, number>();
  const history: Map<string, number>[] = [];
  const count = (): void => {
    for (const option of options) {
      if (out.has(option) || (elected.includes(option) && !waiting.includes(option))) continue;
      const sum = holding.get(option)?.reduce((s, pile) => s + pile.votes * pile.value, 0);
      totals.set(option, sum ?? 0);
    }
    history.push(new Map(totals));
  };
  const stages: Stage[] = [];
  const record = (now: readonly string[], excluded: string | null, tie: Stage['tie']): void => {
    const votes = Object.fromEntries(options.map((o) => [o, (totals.get(o) ?? 0) / unit]));
    stages.push({ votes, elected: now, excluded, exhausted: exhausted / unit, tie });
  };
  count();
  for (;;) {
    const running = options.filter((o) => !out.has(o) && !elected.includes(o));
    const over = running
      .filter((o) => (totals.get(o) ?? 0) >= quota)
      .sort(
        (a, b) =>
          (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || drawn.indexOf(b) - drawn.indexOf(a),
      );
    const now = over.slice(0, seats - elected.length);
    elected.push(...now);
    waiting.push(...now);
    const left = running.filter((o) => !now.includes(o));
    if (elected.length < seats && left.length <= seats - elected.length) {
      const rest = left.sort(
        (a, b) =>
          (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || drawn.indexOf(b) - drawn.indexOf(a),
      );
      elected.push(...rest);
      record([...now, ...rest], null, null);
      break;
    }
    if (elected.length >= seats) {
      record(now, null, null);
      break;
    }
    // The largest surplus passes on first.
    const { choice: largest, tie } = extreme(
      waiting.filter((o) => (totals.get(o) ?? 0) > quota),
      history,
      drawn,
      1,
    );
    if (largest !== undefined) {
      record(now, null, tie);
      const total = totals.get(largest) ?? 0;
      waiting.splice(waiting.indexOf(largest), 1);
      totals.set(largest, quota);
      for (const pile of holding.get(largest) ?? [])
        give({ ...pile, value: Math.floor((pile.value * (total - quota)) / total) });
      holding.set(largest, []);
    } else {
      const lowest = extreme(left, history, drawn, -1);
      if (lowest.choice === undefined) break;
      record(now, lowest.choice, lowest.tie);
      out.add(lowest.choice);
      totals.set(lowest.choice, 0);
      for (const pile of holding.get(lowest.choice) ?? []) give(pile);
      holding.set(lowest.choice, []);
    }
    count();
  }
  return { quota: quota / unit, elected, stages };
}

/** The option with most (sign 1) or fewest (-1) votes; ties by the latest stage that differs, then lot. */
function extreme(
  among: readonly string[],
  history: readonly ReadonlyMap<string, number>[],
  lot: readonly string[],
  sign: 1 | -1,
): { readonly choice: string | undefined; readonly tie: Stage['tie'] } {
  let left = [...among];
  let tie: Stage['tie'] = null;
  for (let stage = history.length - 1; stage >= 0 && left.length > 1; stage--) {
    const votes = (o: string): number => sign * (history[stage]?.get(o) ?? 0);
    const best = Math.max(...left.map(votes));
    left = left.filter((o) => votes(o) === best);
    if (left.length > 1) tie = stage === 0 ? 'lot' : 'earlier stage';
  }
  if (left.length > 1) tie = 'lot';
  const place = (o: string): number => -sign * lot.indexOf(o);
  return { choice: left.sort((a, b) => place(a) - place(b))[0], tie };
}
