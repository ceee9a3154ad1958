import type { JSX } from 'preact';
import { wordDiff } from '../../../methods/redraft/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { changedWords } from '../moderation.words.ts';

type Props = {
  /** The words before; null for a new passage. */
  readonly before: string | null;
  /** The words now; null for a passage that was taken out. */
  readonly after: string | null;
  readonly language: Language;
};

/**
 * Old and new words side by side, or one above the other where there is no room. What differs is
 * struck through or underlined and said to screen readers: never colour alone.
 */
export function ChangedWords({ before, after, language }: Props): JSX.Element {
  const said = changedWords(language);
  const parts = wordDiff(before ?? '', after ?? '');
  const side = (kind: 'removed' | 'added') =>
    parts
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map((part) => {
        if (part.kind === 'same') return part.text;
        const hidden = (text: string) => <span class="nhsuk-u-visually-hidden"> {text} </span>;
        return kind === 'removed' ? (
          <del class="ef-changed__out">
            {hidden(said.out)}
            {part.text}
            {hidden(said.end)}
          </del>
        ) : (
          <ins class="ef-changed__in">
            {hidden(said.in)}
            {part.text}
            {hidden(said.end)}
          </ins>
        );
      });
  return (
    <div class="ef-changed">
      <div class="ef-changed__side">
        <p class="ef-changed__label">{said.before}</p>
        <p class="ef-changed__text">{before === null ? said.fresh : side('removed')}</p>
      </div>
      <div class="ef-changed__side ef-changed__side--now">
        <p class="ef-changed__label">{said.now}</p>
        <p class="ef-changed__text">{after === null ? said.gone : side('added')}</p>
      </div>
    </div>
  );
}

/** How to read the marks, once on a page. */
export function ChangedWordsKey({ language }: { readonly language: Language }): JSX.Element {
  return <p class="ef-changed__key">{changedWords(language).notation}</p>;
}
