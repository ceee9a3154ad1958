import type { JSX } from 'preact';
import { describedBy, type FieldProps, failed, formField } from '../form-field.tsx';
import { type Attributes, cx } from '../markup.ts';

export type TextareaProps = FieldProps &
  Omit<Attributes, 'id'> & {
    readonly value?: string | undefined;
    readonly rows?: number | undefined;
    readonly autocomplete?: string | undefined;
    readonly placeholder?: string | undefined;
    readonly spellcheck?: boolean | undefined;
    readonly disabled?: boolean | undefined;
    readonly required?: boolean | undefined;
    readonly readonly?: boolean | undefined;
    readonly maxlength?: number | undefined;
    readonly form?: string | undefined;
  };

/** A field for several lines of text. */
export function Textarea(props: TextareaProps): JSX.Element {
  const { label, labelOptions, hint, error, beforeInput, afterInput, words, ...rest } = props;
  const { groupClasses, groupAttributes, classes, rows = 5, value, ...own } = rest;
  const { describedBy: _, id = props.name, ...attributes } = own;
  return formField(
    id,
    props,
    <>
      {beforeInput}
      <textarea
        {...attributes}
        class={cx('nhsuk-textarea', failed(error) && 'nhsuk-textarea--error', classes)}
        id={id}
        rows={rows}
        aria-describedby={describedBy(id, props)}
      >
        {/* A browser drops the first line break of a textarea, so one that was typed is doubled. */}
        {value?.startsWith('\n') ? `\n${value}` : value}
      </textarea>
      {afterInput}
    </>,
  );
}
