import functionWords from './function-words.json' with { type: 'json' };
import type { LanguageGuess } from './guess.ts';

/** For each frequent word, the languages that use it. */
const speakers = new Map<string, string[]>();
for (const [language, line] of Object.entries(functionWords.words)) {
  for (const word of new Set(line.split(' '))) {
    const known = speakers.get(word);
    if (known) known.push(language);
    else speakers.set(word, [language]);
  }
}

// Letters, and for English endings, that hardly any other of our languages writes, each worth a third of a word.
const telling: readonly (readonly [string, RegExp])[] = [
  ['en', /(?<=\p{L}{2})(?:ing|ly|tion|ght|ness)(?!\p{L})/gu],
  ['pl', /[łżźśćńą]/gu],
  ['ro', /[țșăţş]/gu],
  ['tr', /[ışğ]/gu],
  ['pt', /[ãõ]/gu],
  ['es', /[ñ¿¡]/gu],
  ['de', /ß/gu],
  ['cy', /[ŵŷ]/gu],
  ['hu', /[őű]/gu],
  ['cs', /[ěřů]/gu],
  ['sk', /[ľĺŕ]/gu],
  ['lt', /[ėįųū]/gu],
  ['vi', /[ạảấầậắằặẹẻẽếềệọỏốồộớờợụủứừựđơư]/gu],
  ['yo', /[ọẹṣ]/gu],
  ['ku', /[êîû]/gu],
];

const wordForm = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The language of a text in Latin script: each frequent word speaks for the languages that have it,
 * the less the more have it. Named only if enough of the text speaks and the runner-up is well behind.
 */
export function languageOfLatinText(text: string, letters: number, fewest: number): LanguageGuess {
  const lower = text.toLowerCase();
  const words = lower.replaceAll('’', "'").match(wordForm) ?? [];
  if (letters < fewest || words.length < 3)
    return { language: 'unknown', share: 0, reason: 'It is too short to tell the language.' };
  const scores = new Map<string, number>();
  const add = (language: string, worth: number) =>
    scores.set(language, (scores.get(language) ?? 0) + worth);
  for (const word of words) {
    const known = speakers.get(word);
    if (known)
      for (const language of known)
        add(language, word.length === 1 ? 0.3 / known.length : 1 / known.length);
  }
  for (const [language, form] of telling) add(language, (lower.match(form)?.length ?? 0) / 3);
  const order = [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const [best, second] = order;
  if (!best) return { language: 'unknown', share: 0, reason: 'None of its words are telling.' };
  const share = Math.min(1, best[1] / words.length);
  const clear = best[1] >= 1.5 * (second?.[1] ?? 0);
  if (best[1] < 1 || share < 0.08 || !clear)
    return { language: 'unknown', share, reason: 'Its words do not point to one language.' };
  return { language: best[0], share, reason: 'Its frequent short words are of this language.' };
}
