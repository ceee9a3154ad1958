import type { JSX } from 'preact';
import { ErrorMessage } from './error-message/error-message.tsx';
import { Hint } from './hint/hint.tsx';
import { Label, type LabelOptions } from './label/label.tsx';
import { type Attributes, type Content, cx, given, ids } from './markup.ts';
import type { Words } from './words.ts';

/** What every field with one label has in common. */
export type FieldProps = {
  readonly name: string;
  /** The name of the field, unless several fields of a page share it. */
  readonly id?: string | undefined;
  readonly label: Content;
  readonly labelOptions?: LabelOptions | undefined;
  readonly hint?: Content;
  /** What is wrong. `true` marks the field as wrong when the message stands elsewhere. */
  readonly error?: Content;
  /** Ids of other elements that describe the field. */
  readonly describedBy?: string | undefined;
  readonly beforeInput?: Content;
  readonly afterInput?: Content;
  /** Classes of the field itself. */
  readonly classes?: string | undefined;
  /** Classes of the group that holds label, hint, error and field. */
  readonly groupClasses?: string | undefined;
  readonly groupAttributes?: Attributes | undefined;
  readonly words?: Words | undefined;
};

type Described = Pick<FieldProps, 'hint' | 'error' | 'describedBy'>;

/** Whether a field or group is drawn as wrong. */
export function failed(error: Content): boolean {
  return error === true || given(error);
}

/** The value of `aria-describedby`: what was asked for, then the hint, then the error. */
export function describedBy(id: string, field: Described): string | undefined {
  return ids(
    field.describedBy,
    given(field.hint) && `${id}-hint`,
    given(field.error) && `${id}-error`,
  );
}

/** The hint and the error message of a field or a group of fields. */
export function hintAndError(
  id: string,
  field: Described & { words?: Words | undefined },
): Content {
  return (
    <>
      {given(field.hint) ? <Hint id={`${id}-hint`}>{field.hint}</Hint> : null}
      {given(field.error) ? (
        <ErrorMessage id={`${id}-error`} words={field.words}>
          {field.error}
        </ErrorMessage>
      ) : null}
    </>
  );
}

/** Label, hint, error and field in the order that the design system gives them. */
export function formField(id: string, field: FieldProps, control: Content): JSX.Element {
  return (
    <div
      class={cx(
        'nhsuk-form-group',
        failed(field.error) && 'nhsuk-form-group--error',
        field.groupClasses,
      )}
      {...field.groupAttributes}
    >
      {given(field.label) ? (
        <Label for={id} {...field.labelOptions}>
          {field.label}
        </Label>
      ) : null}
      {hintAndError(id, field)}
      {control}
    </div>
  );
}
