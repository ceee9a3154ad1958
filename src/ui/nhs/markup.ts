import type { AriaAttributes, HTMLAttributes, JSX } from 'preact';

/**
 * What may stand inside an element: text, numbers, elements, lists of these. Narrower than Preact's
 * own `ComponentChildren`, which takes any object at all, so that a date or a record passed by
 * mistake is refused by the compiler. Text is escaped when it is rendered.
 */
export type Content =
  | JSX.Element
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly Content[];

/**
 * Further attributes for a component's main element. Pages are rendered on the server under a
 * strict content security policy, so event handlers and raw HTML are left out on purpose.
 */
export type Attributes = AriaAttributes &
  Pick<HTMLAttributes, 'id' | 'title' | 'lang' | 'dir' | 'hidden' | 'tabindex' | 'style'> & {
    readonly [data: `data-${string}`]: string | number | boolean | undefined;
  };

/** Joins class names, leaving out what is false, undefined or empty: `cx('a', on && 'b')`. */
export function cx(...parts: readonly (string | false | undefined)[]): string {
  let joined = '';
  for (const part of parts) {
    if (part) joined = joined ? `${joined} ${part}` : part;
  }
  return joined;
}

/** Whether there is anything to show. `0` is; `''`, `false`, `true`, `null` and `undefined` are not. */
export function given(content: Content): boolean {
  return (
    content !== undefined && content !== null && content !== '' && typeof content !== 'boolean'
  );
}

/** Joins ids for `aria-describedby`; undefined when there are none, so the attribute is left out. */
export function ids(...parts: readonly (string | false | undefined)[]): string | undefined {
  return cx(...parts) || undefined;
}

/** A text in the plural forms of a language (CLDR names), read by the NHS scripts in the browser. */
export type Plural = {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string | undefined;
} & { readonly other: string };

/**
 * Data attributes that give the NHS scripts their words in another language, for example
 * `i18n('drop-instruction', 'Gollwng ffeil')` makes `data-i18n.drop-instruction`.
 */
export function i18n(key: string, message: string | Plural | undefined): Attributes {
  if (message === undefined) return {};
  if (typeof message === 'string') return { [`data-i18n.${key}`]: message };
  const attributes: Record<`data-${string}`, string> = {};
  for (const [form, text] of Object.entries(message)) {
    if (text !== undefined) attributes[`data-i18n.${key}.${form}`] = text;
  }
  return attributes;
}
