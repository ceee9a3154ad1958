import type { JSX } from 'preact';
import { describedBy, type FieldProps, failed, formField } from '../form-field.tsx';
import { type Attributes, cx, given } from '../markup.ts';

export type SelectOption = {
  readonly text: string;
  /** The text when left out. */
  readonly value?: string | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

export type SelectProps = FieldProps &
  Omit<Attributes, 'id'> & {
    readonly items: readonly (SelectOption | { readonly divider: true } | false | undefined)[];
    /** The value of the option that is chosen. */
    readonly value?: string | undefined;
    readonly disabled?: boolean | undefined;
    readonly required?: boolean | undefined;
    readonly autocomplete?: string | undefined;
    readonly form?: string | undefined;
    readonly wrapperClasses?: string | undefined;
    readonly wrapperAttributes?: Attributes | undefined;
  };

/** One answer out of a long list. Prefer radios where the list is short. */
export function Select(props: SelectProps): JSX.Element {
  const { label, labelOptions, hint, error, beforeInput, afterInput, words, ...rest } = props;
  const { groupClasses, groupAttributes, wrapperClasses, wrapperAttributes, ...field } = rest;
  const { classes, items, value, describedBy: _, id = props.name, ...attributes } = field;
  const select = (
    <select
      {...attributes}
      class={cx('nhsuk-select', failed(error) && 'nhsuk-select--error', classes)}
      id={id}
      aria-describedby={describedBy(id, props)}
    >
      {items.map((item) => option(item, value))}
    </select>
  );
  const wrapped =
    given(beforeInput) ||
    given(afterInput) ||
    wrapperClasses !== undefined ||
    wrapperAttributes !== undefined;
  return formField(
    id,
    props,
    wrapped ? (
      <div class={cx('nhsuk-input-wrapper', wrapperClasses)} {...wrapperAttributes}>
        {beforeInput}
        {select}
        {afterInput}
      </div>
    ) : (
      select
    ),
  );
}

function option(item: SelectProps['items'][number], value: string | undefined): JSX.Element | null {
  if (!item) return null;
  if ('divider' in item) return <hr />;
  const chosen = value !== undefined && (item.value ?? item.text) === value;
  return (
    <option
      value={item.value}
      selected={item.selected ?? chosen}
      disabled={item.disabled}
      {...item.attributes}
    >
      {item.text}
    </option>
  );
}
