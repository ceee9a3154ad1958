import { h, type JSX } from 'preact';
import { describedBy, type FieldProps, failed, formField } from '../form-field.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';

/** Attributes that an input for one line of text may take. */
type InputAttributes = {
  readonly value?: string | number | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly inputmode?:
    | 'none'
    | 'text'
    | 'decimal'
    | 'numeric'
    | 'tel'
    | 'search'
    | 'email'
    | 'url'
    | undefined;
  readonly pattern?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly readonly?: boolean | undefined;
  readonly maxlength?: number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly list?: string | undefined;
  readonly form?: string | undefined;
};

export type TextInputType =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'search'
  | 'password'
  | 'date'
  | 'datetime-local'
  | 'time';

export type TextInputProps = FieldProps &
  InputAttributes &
  Omit<Attributes, 'id'> & {
    readonly type?: TextInputType | undefined;
    /** How many characters it looks wide. */
    readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
    readonly large?: boolean | undefined;
    /** Letters of even width and spacing, for codes and numbers that are read one by one. */
    readonly code?: boolean | undefined;
    readonly prefix?: Content;
    readonly suffix?: Content;
    readonly wrapperClasses?: string | undefined;
    readonly wrapperAttributes?: Attributes | undefined;
  };

/**
 * A field for one line of text.
 *
 * @example <TextInput name="email" label="Your email address" type="email" error={errors.email} />
 */
export function TextInput(props: TextInputProps): JSX.Element {
  const { name, id = name, large, prefix, suffix, beforeInput, afterInput } = props;
  const input = inputElement(id, props);
  const wrapped =
    given(prefix) ||
    given(suffix) ||
    given(beforeInput) ||
    given(afterInput) ||
    props.wrapperClasses !== undefined ||
    props.wrapperAttributes !== undefined;
  if (!wrapped) return formField(id, props, input);
  return formField(
    id,
    props,
    <div
      class={cx('nhsuk-input-wrapper', large && 'nhsuk-input-wrapper--large', props.wrapperClasses)}
      {...props.wrapperAttributes}
    >
      {beforeInput}
      {affix('prefix', prefix)}
      {input}
      {affix('suffix', suffix)}
      {afterInput}
    </div>,
  );
}

function inputElement(id: string, props: TextInputProps): JSX.Element {
  const { label, labelOptions, hint, error, beforeInput, afterInput, words, ...rest } = props;
  const { groupClasses, groupAttributes, wrapperClasses, wrapperAttributes, ...field } = rest;
  const { classes, large, code, width, prefix, suffix, type = 'text', ...own } = field;
  const { describedBy: _, ...attributes } = own;
  // Written with h(), because the JSX types of input ask for one literal type at a time.
  return h('input', {
    ...attributes,
    class: cx(
      'nhsuk-input',
      large && 'nhsuk-input--large',
      code && 'nhsuk-input--code',
      failed(error) && 'nhsuk-input--error',
      width !== undefined && `nhsuk-input--width-${width}`,
      classes,
    ),
    id,
    type,
    'aria-describedby': describedBy(id, props),
  });
}

function affix(kind: 'prefix' | 'suffix', content: Content): JSX.Element | null {
  if (!given(content)) return null;
  return (
    <div class={`nhsuk-input-wrapper__${kind}`} aria-hidden="true">
      {content}
    </div>
  );
}
