import type { JSX } from 'preact';
import {
  type Choice,
  type ChoiceDivider,
  choiceElement,
  choiceId,
  fieldGroup,
  type GroupProps,
} from '../choices.tsx';
import { describedBy } from '../form-field.tsx';
import { type Attributes, cx, given } from '../markup.ts';

type Behaviour = {
  /** `exclusive` ("none of these") clears the others; `inclusive` ("all of these") ticks them. */
  readonly behaviour?: 'exclusive' | 'inclusive' | undefined;
  readonly behaviourGroup?: string | undefined;
};

export type CheckboxItem =
  | (Choice & Behaviour & { readonly name?: string | undefined })
  | (ChoiceDivider & Behaviour);

export type CheckboxesProps = Attributes &
  GroupProps & {
    /** The name of every item that has none of its own. */
    readonly name: string;
    readonly idPrefix?: string | undefined;
    readonly items: readonly (CheckboxItem | false | undefined)[];
    /** The values of the items that are ticked. */
    readonly values?: readonly string[] | undefined;
    readonly small?: boolean | undefined;
    readonly inline?: boolean | undefined;
    readonly disabled?: boolean | undefined;
    readonly classes?: string | undefined;
  };

/** A question with any number of answers. */
export function Checkboxes(props: CheckboxesProps): JSX.Element {
  const { name, idPrefix = name, items, values, small, inline, disabled, classes, ...rest } = props;
  const { legend, legendOptions, hint, error, describedBy: described, words, ...frame } = rest;
  const { fieldsetId, fieldsetClasses, fieldsetAttributes, beforeInputs, ...after } = frame;
  const { afterInputs, groupClasses, groupAttributes, ...attributes } = after;
  // Without a fieldset to carry the description, each box carries it.
  const itemDescription = given(legend) ? undefined : describedBy(idPrefix, props);
  return fieldGroup(
    idPrefix,
    props,
    <div
      class={cx(
        'nhsuk-checkboxes',
        small && 'nhsuk-checkboxes--small',
        inline && 'nhsuk-checkboxes--inline',
        classes,
      )}
      data-module="nhsuk-checkboxes"
      {...attributes}
    >
      {beforeInputs}
      {items.map((item, index) => {
        if (!item) return null;
        const scripted = item.behaviour === 'inclusive' && 'nhsuk-u-frontend-not-supported-hidden';
        if ('divider' in item) {
          return <div class={cx('nhsuk-checkboxes__divider', scripted)}>{item.divider}</div>;
        }
        return choiceElement({
          kind: 'checkboxes',
          id: item.id ?? choiceId(idPrefix, index),
          name: item.name ?? name,
          choice: item,
          checked: item.checked ?? values?.includes(item.value) ?? false,
          disabled: item.disabled ?? disabled ?? false,
          describedBy: itemDescription,
          itemClasses: scripted || undefined,
          attributes: {
            'data-behaviour': item.behaviour,
            'data-behaviour-group': item.behaviourGroup,
          },
        });
      })}
      {afterInputs}
    </div>,
  );
}
