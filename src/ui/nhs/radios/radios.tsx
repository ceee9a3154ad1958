import type { JSX } from 'preact';
import {
  type Choice,
  type ChoiceDivider,
  choiceElement,
  choiceId,
  fieldGroup,
  type GroupProps,
} from '../choices.tsx';
import { type Attributes, cx } from '../markup.ts';

export type RadioItem = Choice | ChoiceDivider;

export type RadiosProps = Attributes &
  GroupProps & {
    readonly name: string;
    /** Start of the ids of the items; the name when left out. */
    readonly idPrefix?: string | undefined;
    readonly items: readonly (RadioItem | false | undefined)[];
    /** The value of the item that is chosen. */
    readonly value?: string | undefined;
    readonly small?: boolean | undefined;
    readonly inline?: boolean | undefined;
    readonly disabled?: boolean | undefined;
    readonly classes?: string | undefined;
  };

/**
 * A question with one answer.
 *
 * @example
 * <Radios name="for" legend="Who are you speaking for?" value={form.for}
 *   items={[{ value: 'myself', label: 'Myself' }, { value: 'other', label: 'Someone else' }]} />
 */
export function Radios(props: RadiosProps): JSX.Element {
  const { name, idPrefix = name, items, value, small, inline, disabled, classes, ...rest } = props;
  const { legend, legendOptions, hint, error, describedBy, words, ...frame } = rest;
  const { fieldsetId, fieldsetClasses, fieldsetAttributes, beforeInputs, ...after } = frame;
  const { afterInputs, groupClasses, groupAttributes, ...attributes } = after;
  return fieldGroup(
    idPrefix,
    props,
    <div
      class={cx(
        'nhsuk-radios',
        small && 'nhsuk-radios--small',
        inline && 'nhsuk-radios--inline',
        classes,
      )}
      data-module="nhsuk-radios"
      {...attributes}
    >
      {beforeInputs}
      {items.map((item, index) => {
        if (!item) return null;
        if ('divider' in item) return <div class="nhsuk-radios__divider">{item.divider}</div>;
        return choiceElement({
          kind: 'radios',
          id: item.id ?? choiceId(idPrefix, index),
          name,
          choice: item,
          checked: item.checked ?? (value !== undefined && value === item.value),
          disabled: item.disabled ?? disabled ?? false,
        });
      })}
      {afterInputs}
    </div>,
  );
}
