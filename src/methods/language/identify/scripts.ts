import type { LanguageGuess } from './guess.ts';

type Script = {
  readonly name: string;
  readonly letters: RegExp;
  readonly language: (text: string) => string;
};

const always = (language: string) => (): string => language;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Urdu, Persian, Pashto, Sorani Kurdish and Arabic, by letters the others do not use. */
function arabicScript(text: string): string {
  const urdu = count(text, /[ٹڈڑںے]/gu) + count(text, /[ہھ]/gu) / 2;
  const pashto = count(text, /[ټډړښځڅڼۍې]/gu);
  const sorani = count(text, /[ێۆڵڕەڤ]/gu);
  const persian = count(text, /[پچژگ]/gu) + count(text, /[یک]/gu) / 2;
  const arabic = count(text, /[ةىكيأإ]/gu);
  const best = Math.max(urdu, pashto, sorani, persian, arabic);
  if (best === 0) return 'unknown';
  if (pashto === best) return 'ps';
  if (sorani > urdu && sorani > arabic) return 'ckb';
  if (urdu > 0 && urdu * 3 >= persian && urdu >= arabic) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}

function cyrillic(text: string): string {
  if (count(text, /[іїєґ]/giu) > 0) return 'uk';
  if (count(text, /[ыэё]/giu) > 0) return 'ru';
  if (count(text, /[ъ]/giu) > 1) return 'bg';
  return 'unknown';
}

const scripts: readonly Script[] = [
  { name: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/gu, language: always('pa') },
  { name: 'Gujarati', letters: /\p{Script=Gujarati}/gu, language: always('gu') },
  { name: 'Bengali', letters: /\p{Script=Bengali}/gu, language: always('bn') },
  { name: 'Tamil', letters: /\p{Script=Tamil}/gu, language: always('ta') },
  { name: 'Telugu', letters: /\p{Script=Telugu}/gu, language: always('te') },
  { name: 'Malayalam', letters: /\p{Script=Malayalam}/gu, language: always('ml') },
  { name: 'Sinhala', letters: /\p{Script=Sinhala}/gu, language: always('si') },
  {
    name: 'Devanagari',
    letters: /\p{Script=Devanagari}/gu,
    language: (text) => (/(?:^|\s)(?:छ|छन्|गर्न|हुन्छ|थियो)/u.test(text) ? 'ne' : 'hi'),
  },
  { name: 'Thai', letters: /\p{Script=Thai}/gu, language: always('th') },
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu, language: always('ko') },
  {
    name: 'Chinese or Japanese',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  },
  { name: 'Greek', letters: /\p{Script=Greek}/gu, language: always('el') },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu, language: always('he') },
  { name: 'Ethiopic', letters: /\p{Script=Ethiopic}/gu, language: always('am') },
  { name: 'Georgian', letters: /\p{Script=Georgian}/gu, language: always('ka') },
  { name: 'Armenian', letters: /\p{Script=Armenian}/gu, language: always('hy') },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu, language: arabicScript },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu, language: cyrillic },
];

/** The language where most letters are of a script that tells it; undefined for Latin script. */
export function languageOfScript(text: string, letters: number): LanguageGuess | undefined {
  for (const script of scripts) {
    const own = count(text, script.letters);
    if (own * 2 <= letters) continue;
    const language = own < 4 ? 'unknown' : script.language(text);
    const reason =
      language === 'unknown'
        ? `It is in ${script.name} script, with too little to tell the language.`
        : `Most of its letters are ${script.name}.`;
    return { language, share: own / letters, reason };
  }
  return undefined;
}
