import type { JSX } from 'preact';
import { fieldGroup, type GroupProps } from '../choices.tsx';
import { failed } from '../form-field.tsx';
import { TextInput, type TextInputProps } from '../input/input.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say } from '../words.ts';

/** One box of a date. */
export type DatePart = Pick<
  TextInputProps,
  'width' | 'value' | 'disabled' | 'autocomplete' | 'inputmode' | 'pattern' | 'classes' | 'id'
> & {
  /** `day`, `month` and `year` have labels of their own; others need one. */
  readonly name: string;
  readonly label?: Content;
  readonly error?: boolean | undefined;
};

export type DateInputProps = Attributes &
  GroupProps & {
    readonly id: string;
    /** Names the boxes `prefix[day]`, `prefix[month]` and `prefix[year]`. */
    readonly namePrefix?: string | undefined;
    /** Day, month and year when left out. */
    readonly parts?: readonly (DatePart | false | undefined)[] | undefined;
    /** What was typed, by the name of the box: kept as text, so that "31" in February comes back. */
    readonly values?: { readonly [part: string]: string | undefined } | undefined;
    readonly disabled?: boolean | undefined;
    readonly classes?: string | undefined;
  };

const wholeDate: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }];

/**
 * A date in three boxes. When no part is marked as wrong, an error marks them all.
 *
 * @example <DateInput id="closes" namePrefix="closes" legend="When does it close?" values={form} />
 */
export function DateInput(props: DateInputProps): JSX.Element {
  const { id, namePrefix, parts = wholeDate, values, disabled, classes, ...rest } = props;
  const { legend, legendOptions, hint, error, describedBy, words, ...frame } = rest;
  const { fieldsetId, fieldsetClasses, fieldsetAttributes, beforeInputs, ...after } = frame;
  const { afterInputs, groupClasses, groupAttributes, ...attributes } = after;
  const partWrong = parts.some(
    (part) => part !== undefined && part !== false && part.error === true,
  );
  const wrong = failed(error);
  return fieldGroup(
    id,
    props,
    <div class={cx('nhsuk-date-input', classes)} id={id} {...attributes}>
      {beforeInputs}
      {parts.map((part) =>
        part ? dateBox(props, part, part.error ?? (wrong && !partWrong)) : null,
      )}
      {afterInputs}
    </div>,
    wrong || partWrong,
    'group',
  );
}

function dateBox(date: DateInputProps, part: DatePart, wrong: boolean): JSX.Element {
  const { name, label, error, classes, ...input } = part;
  return (
    <div class="nhsuk-date-input__item" key={name}>
      <TextInput
        inputmode="numeric"
        {...input}
        id={part.id ?? `${date.id}-${name}`}
        name={date.namePrefix === undefined ? name : `${date.namePrefix}[${name}]`}
        label={label ?? partLabel(date, name)}
        labelOptions={{ classes: 'nhsuk-date-input__label' }}
        error={wrong}
        value={part.value ?? date.values?.[name]}
        width={part.width ?? (name === 'year' ? 4 : 2)}
        disabled={part.disabled ?? date.disabled}
        classes={cx('nhsuk-date-input__input', classes)}
      />
    </div>
  );
}

function partLabel(date: DateInputProps, name: string): string {
  return name === 'day' || name === 'month' || name === 'year' ? say(date.words, name) : name;
}
