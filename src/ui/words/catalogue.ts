export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

type Entry = string | ((...values: never[]) => string);
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K];
};

/**
 * The words of one part of the product. English is complete; another language may be partial and
 * falls back to English word by word. An entry is a text, or a function of what is filled in.
 *
 * @example
 * const words = catalogue({ read: 'Read the plan', count: (n: number) => `${n} comments` }, { cy: { read: 'Darllen y cynllun' } });
 * words('cy').read // 'Darllen y cynllun'
 */
export function catalogue<const T extends Readonly<Record<string, Entry>>>(
  en: T,
  others?: { readonly cy: Partial<Widened<T>> },
): (language: Language) => Widened<T>;
export function catalogue(en: object, others: { readonly cy: object } = { cy: {} }) {
  const merged: Readonly<Record<Language, object>> = { en, cy: { ...en, ...others.cy } };
  return (language: Language) => merged[language];
}
