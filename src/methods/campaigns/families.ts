import { buildCorpus, type Corpus } from './corpus.ts';
import {
  assign,
  byRows,
  gather,
  isEveryday,
  lookingOrder,
  profiles,
  withoutRepeats,
} from './group.ts';
import { templateOf } from './template.ts';

/** A family of exact or near-identical texts. Nothing is removed: every row stays what it was. */
export type Family = {
  /** Made from the template's words: the same letter has the same id whatever the rows' order. */
  readonly id: string;
  /** The wording that most members share. */
  readonly template: string;
  /** Zero-based rows, ascending. */
  readonly members: readonly number[];
  /** How many different texts (after folding case, punctuation and spacing) the members are. */
  readonly distinctTexts: number;
};

/**
 * A short answer that several people gave alike: under four words, or under ten and made of phrases
 * that everybody uses. Too likely to be chance to call it a campaign.
 */
export type StockAnswer = { readonly text: string; readonly members: readonly number[] };

export type Campaigns = {
  readonly families: readonly Family[];
  readonly stockAnswers: readonly StockAnswer[];
  readonly counts: {
    readonly texts: number;
    readonly distinctTexts: number;
    readonly families: number;
    readonly inFamilies: number;
    readonly withoutWords: number;
  };
};

/** Called between stages; throw from it to cancel: nothing is kept. */
export type Watch = (stage: string, done: number, of: number) => void;

/**
 * Gathers exact and near-identical texts into families.
 *
 * Texts are compared by their pairs of neighbouring words, gathered round nearly clean leaders, and
 * every text is then tested against the wording its family agrees on, never against a neighbour's
 * neighbour, so that chains cannot weld families together. The result depends on the set of texts
 * only; `members` are the rows they stand in. About linear in the number of words.
 * Sources: Broder 1997 (resemblance and containment); Yang and Callan 2005 (near-duplicate comments).
 *
 * @param texts one text a row; empty ones belong to no family
 * @example findCampaigns(['Keep our ward open', 'keep our ward open!']).families[0]?.members // [0, 1]
 */
export function findCampaigns(texts: readonly string[], watch: Watch = () => {}): Campaigns {
  const stages = 5;
  watch('reading', 0, stages);
  const corpus = buildCorpus(texts);
  watch('gathering', 1, stages);
  const order = lookingOrder(corpus);
  let templates = withoutRepeats(corpus, profiles(corpus, gather(corpus, order)));
  let group = assign(corpus, templates);
  for (let round = 0; round < 2; round++) {
    watch('comparing with templates', 2 + round, stages);
    // What no template took is gathered once more by itself: a leader may have hidden it.
    const rest = profiles(corpus, gather(corpus, order, group));
    templates = withoutRepeats(corpus, byRows([...profiles(corpus, group), ...rest]));
    group = assign(corpus, templates);
  }
  watch('writing templates', 4, stages);
  const members: number[][] = templates.map(() => []);
  group.forEach((g, text) => {
    members[g]?.push(text);
  });
  const everyday = templates.map((t, g) => isEveryday(corpus, t.pairs, members[g] ?? []));
  const found = collect(
    texts,
    corpus,
    group.map((g) => (everyday[g] ? -1 : g)),
  );
  watch('done', stages, stages);
  return found;
}

function collect(texts: readonly string[], corpus: Corpus, group: Int32Array): Campaigns {
  const rowsOf = new Map<number, number[]>();
  const stockRows = new Map<number, number[]>();
  let withoutWords = 0;
  for (let row = 0; row < texts.length; row++) {
    const text = corpus.rowText[row] ?? -1;
    if (text < 0) {
      withoutWords++;
      continue;
    }
    const g = group[text] ?? -1;
    if (g >= 0) push(rowsOf, g, row);
    else if ((corpus.copies[text] ?? 0) > 1) push(stockRows, text, row);
  }
  const families: Family[] = [];
  for (const members of rowsOf.values()) {
    if (members.length < 2) continue;
    const distinct = new Set(members.map((row) => corpus.rowText[row] ?? -1));
    families.push({
      ...templateOf(texts, corpus, [...distinct]),
      members,
      distinctTexts: distinct.size,
    });
  }
  families.sort((a, b) => b.members.length - a.members.length || compare(a.id, b.id));
  const stockAnswers = [...stockRows.values()]
    .map((members) => ({ text: shownOnce(texts, members), members }))
    .sort((a, b) => b.members.length - a.members.length || compare(a.text, b.text));
  return {
    families: withUniqueIds(families),
    stockAnswers,
    counts: {
      texts: texts.length,
      distinctTexts: corpus.size,
      families: families.length,
      inFamilies: families.reduce((sum, f) => sum + f.members.length, 0),
      withoutWords,
    },
  };
}

/** The spelling of a stock answer most people used; the first in code-unit order on a tie. */
function shownOnce(texts: readonly string[], members: readonly number[]): string {
  const spellings = new Map<string, number>();
  for (const row of members) {
    const text = (texts[row] ?? '').trim();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  return [...spellings].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

function withUniqueIds(families: readonly Family[]): Family[] {
  const used = new Map<string, number>();
  return families.map((family) => {
    const before = used.get(family.id) ?? 0;
    used.set(family.id, before + 1);
    return before === 0 ? family : { ...family, id: `${family.id}-${before + 1}` };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push(map: Map<number, number[]>, key: number, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
