import phrases from './phrases.json' with { type: 'json' };

/** Why a person should look at a text soon. */
export const concernKinds = [
  'self-harm',
  'safeguarding',
  'urgent-health',
  'threat',
  'hate',
  'abuse',
  'profanity',
  'legal',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** One phrase that raised a concern; offsets are UTF-16, into the text as given. */
export type Concern = {
  readonly kind: ConcernKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
};

/** How soon a person should look: `today` for harm and threats, `soon` for the rest, or `none`. */
export type Urgency = 'today' | 'soon' | 'none';
export type ConcernReport = { readonly urgency: Urgency; readonly concerns: readonly Concern[] };

const today = new Set<ConcernKind>(['self-harm', 'safeguarding', 'urgent-health', 'threat']);

const forms = concernKinds.map((kind) => ({
  kind,
  form: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases[kind].replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}));

const disguises: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['4', 'a'],
  ['3', 'e'],
  ['1', 'i'],
  ['!', 'i'],
  ['0', 'o'],
  ['$', 's'],
  ['5', 's'],
  ['7', 't'],
  ['’', "'"],
]);
const starred: readonly (readonly [RegExp, string])[] = [
  [/f[*#]{1,2}ck|f\*{3}|fu[*#]k/giu, 'fuck'],
  [/sh[*#]t|s\*{3}/giu, 'shit'],
  [/c[*#]nt|c\*{3}/giu, 'cunt'],
  [/b[*#]tch/giu, 'bitch'],
];

/** Same length as the text, so that offsets hold; disguised letters written plainly. */
function undisguised(text: string): string {
  let plain = text.replace(
    /[@4310!$57’](?=\p{L})|(?<=\p{L})[@4310$57’](?=\p{L})/gu,
    (c) => disguises.get(c) ?? c,
  );
  for (const [form, word] of starred)
    plain = plain.replace(form, (run) => word.slice(0, run.length).padEnd(run.length, word.at(-1)));
  return plain;
}

/**
 * Flags a text for the queue that a person reads first: abuse, threats and slurs, and far more
 * often what people disclose, such as harm to themselves or others. It flags and never blocks: words
 * like these also stand in the most important contributions. O(n).
 *
 * @example flagConcerns('Nobody came for hours and she was left in her own urine').urgency // 'today'
 */
export function flagConcerns(text: string): ConcernReport {
  const plain = undisguised(text);
  const concerns: Concern[] = [];
  for (const { kind, form } of forms)
    for (const m of plain.matchAll(form)) {
      const end = m.index + m[0].length;
      concerns.push({ kind, start: m.index, end, found: text.slice(m.index, end) });
    }
  concerns.sort(
    (a, b) => a.start - b.start || concernKinds.indexOf(a.kind) - concernKinds.indexOf(b.kind),
  );
  const urgency =
    concerns.length === 0 ? 'none' : concerns.some((c) => today.has(c.kind)) ? 'today' : 'soon';
  return { urgency, concerns };
}
