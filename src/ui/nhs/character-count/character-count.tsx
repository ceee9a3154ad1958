import type { JSX } from 'preact';
import { Hint } from '../hint/hint.tsx';
import { type Content, cx, given, i18n, type Plural } from '../markup.ts';
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx';
import { say } from '../words.ts';

type Limit =
  | { readonly maxlength?: number | undefined; readonly maxwords?: undefined }
  | { readonly maxlength?: undefined; readonly maxwords: number };

/** What the script in the browser says while a person types. English when left out. */
export type CountTexts = {
  readonly charactersUnderLimit?: Plural | undefined;
  readonly charactersAtLimit?: string | undefined;
  readonly charactersOverLimit?: Plural | undefined;
  readonly wordsUnderLimit?: Plural | undefined;
  readonly wordsAtLimit?: string | undefined;
  readonly wordsOverLimit?: Plural | undefined;
};

export type CharacterCountProps = Omit<TextareaProps, 'maxlength'> &
  Limit & {
    /** Percent of the limit from which the count is shown. */
    readonly threshold?: number | undefined;
    readonly countType?: 'characters' | 'words' | 'length' | undefined;
    /** Shown to people without scripts; `%{count}` is replaced by the limit. */
    readonly limitText?: string | undefined;
    readonly countTexts?: CountTexts | undefined;
    readonly countClasses?: string | undefined;
  };

/**
 * A textarea that says how much may still be written. A person may write more than the limit: the
 * server must check it and say so.
 */
export function CharacterCount(props: CharacterCountProps): JSX.Element {
  const { maxlength, maxwords, threshold, limitText, countTexts, countClasses, ...textarea } =
    props;
  const { countType, ...field } = textarea;
  const { id = field.name, classes, groupClasses, words } = field;
  const counted = countType ?? (maxwords === undefined ? undefined : 'words');
  const limit = maxwords ?? maxlength;
  const template =
    limitText ?? say(words, counted === 'words' ? 'maximumWords' : 'maximumCharacters');
  return (
    <Textarea
      {...field}
      describedBy={`${id}-info`}
      classes={cx('nhsuk-js-character-count', classes)}
      groupClasses={cx(groupClasses, 'nhsuk-character-count')}
      groupAttributes={{
        'data-module': 'nhsuk-character-count',
        'data-maxlength': maxlength,
        'data-maxwords': maxwords,
        'data-threshold': threshold,
        'data-count-type': counted,
        ...i18n(
          'textarea-description',
          limit === undefined && limitText ? { other: limitText } : undefined,
        ),
        ...i18n('characters-under-limit', countTexts?.charactersUnderLimit),
        ...i18n('characters-at-limit', countTexts?.charactersAtLimit),
        ...i18n('characters-over-limit', countTexts?.charactersOverLimit),
        ...i18n('words-under-limit', countTexts?.wordsUnderLimit),
        ...i18n('words-at-limit', countTexts?.wordsAtLimit),
        ...i18n('words-over-limit', countTexts?.wordsOverLimit),
        ...field.groupAttributes,
      }}
      afterInput={below(
        id,
        limit === undefined ? undefined : template.replace('%{count}', `${limit}`),
        countClasses,
        field.afterInput,
      )}
    />
  );
}

function below(
  id: string,
  text: string | undefined,
  classes: string | undefined,
  after: Content,
): Content {
  return (
    <>
      <Hint
        id={`${id}-info`}
        classes={cx('nhsuk-character-count__message', classes)}
        hidden={text === undefined}
      >
        {text}
      </Hint>
      {given(after) ? after : null}
    </>
  );
}
