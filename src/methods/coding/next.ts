import { seededRandom } from './random.ts';
import { type Coder, probabilities } from './suggest.ts';
import { textWords } from './text-words.ts';

export type NextOptions = {
  readonly seed?: number;
  /** How many texts have been coded; below {@link fewestForDoubt} the draw is at random. */
  readonly coded: number;
  /**
   * Share drawn at random even later, .2 unless told. Only these are a fair sample: estimates of
   * prevalence and of the machine's error must use them alone.
   */
  readonly randomShare?: number;
};

export type NextText = { readonly row: number; readonly why: 'random' | 'doubtful' };

/** Before this many labels the machine's doubts are no better than chance (measured on NHS comments). */
export const fewestForDoubt = 400;

/**
 * Which texts a person should code next: at random at first, later mostly those whose labels are
 * most in doubt, spread so that no two are much alike. Texts without words are never chosen.
 * The reason for each is given, because only the random ones may be used to estimate anything.
 * O(texts · labels + chosen² · words).
 */
export function chooseNext(
  coder: Coder | undefined,
  texts: readonly string[],
  count: number,
  options: NextOptions,
): NextText[] {
  const random = seededRandom(options.seed ?? 1);
  const words = texts.map((text) => new Set(textWords(text)));
  const open = texts.flatMap((_, row) => ((words[row]?.size ?? 0) > 0 ? [row] : []));
  for (let i = open.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [open[i], open[j]];
    if (a === undefined || b === undefined) continue;
    open[i] = b;
    open[j] = a;
  }
  const byChance =
    !coder || options.coded < fewestForDoubt
      ? count
      : Math.min(count, Math.ceil(count * (options.randomShare ?? 0.2)));
  const chosen: NextText[] = open.slice(0, byChance).map((row) => ({ row, why: 'random' }));
  if (!coder || chosen.length >= count) return chosen;
  const rest = open.slice(byChance);
  const doubt = probabilities(
    coder,
    rest.map((row) => texts[row] ?? ''),
  );
  const ranked = rest
    .map((row, i) => ({ row, doubt: doubtOf(coder, doubt[i] ?? []) }))
    .sort((a, b) => b.doubt - a.doubt || a.row - b.row);
  const taken: ReadonlySet<string>[] = [];
  for (const { row } of ranked) {
    if (chosen.length >= count) break;
    const own = words[row] ?? new Set();
    if (taken.some((other) => likeness(own, other) > 0.6)) continue;
    taken.push(own);
    chosen.push({ row, why: 'doubtful' });
  }
  return chosen;
}

/** Highest where a label stands at its own threshold; the sum lets several doubtful labels add up. */
function doubtOf(coder: Coder, row: readonly (number | undefined)[]): number {
  let sum = 0;
  row.forEach((p, l) => {
    const threshold = coder.labels[l]?.threshold;
    if (p === undefined || threshold === undefined) return;
    sum += p < threshold ? p / threshold : (1 - p) / (1 - threshold);
  });
  return sum;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
