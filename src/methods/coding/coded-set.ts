/** A text with the labels a person gave it; none given means that none applies. */
export type CodedText = { readonly text: string; readonly labels: readonly string[] };

/** Coded texts in an order of their own, equal ones with equal labels merged and counted. */
export type CodedSet = {
  readonly rows: readonly {
    readonly text: string;
    readonly labels: ReadonlySet<string>;
    readonly count: number;
    /** Equal texts share a fold, so that no text is scored by a model that learnt its twin. */
    readonly fold: number;
  }[];
  /**
   * The rows to judge by: one of each text. "Friendly staff" twenty times says nothing about how
   * well the other texts are done.
   */
  readonly judged: readonly number[];
};

function folded(text: string): string {
  return text.trim().toLowerCase();
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same whatever the order of `coded`. O(n log n). */
export function codedSet(coded: readonly CodedText[], folds: number): CodedSet {
  const keyed = coded
    .map((c) => ({ text: folded(c.text), marks: [...new Set(c.labels)].sort() }))
    .map((c) => ({ ...c, key: c.marks.join('\n') }))
    .sort((a, b) => compare(a.text, b.text) || compare(a.key, b.key));
  const rows: CodedSet['rows'][number][] = [];
  const judged: number[] = [];
  let key: string | undefined;
  let distinct = -1;
  for (const c of keyed) {
    const last = rows.at(-1);
    if (last && last.text === c.text && key === c.key) {
      rows[rows.length - 1] = { ...last, count: last.count + 1 };
      continue;
    }
    if (last?.text !== c.text) {
      distinct++;
      judged.push(rows.length);
    }
    key = c.key;
    rows.push({ text: c.text, labels: new Set(c.marks), count: 1, fold: distinct % folds });
  }
  return { rows, judged };
}
