import type { JSX } from 'preact';
import { Fieldset } from './fieldset/fieldset.tsx';
import { describedBy, failed, hintAndError } from './form-field.tsx';
import { Hint } from './hint/hint.tsx';
import { Label, type LabelOptions } from './label/label.tsx';
import type { LegendOptions } from './legend/legend.tsx';
import { type Attributes, type Content, cx, given } from './markup.ts';
import type { Words } from './words.ts';

/** One answer that may be chosen. */
export type Choice = {
  readonly value: string;
  readonly label: Content;
  readonly labelOptions?: LabelOptions | undefined;
  readonly hint?: Content;
  readonly id?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Fields that belong to this answer. With scripts they show when it is chosen. */
  readonly conditional?: Content;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A word between answers, such as "or". */
export type ChoiceDivider = { readonly divider: string };

/** A group of fields under one legend, as radios, checkboxes and dates are. */
export type GroupProps = {
  /** Leave it out only where the group already stands in a fieldset of its own. */
  readonly legend?: Content;
  readonly legendOptions?: LegendOptions | undefined;
  readonly hint?: Content;
  readonly error?: Content;
  readonly describedBy?: string | undefined;
  readonly fieldsetId?: string | undefined;
  readonly fieldsetClasses?: string | undefined;
  readonly fieldsetAttributes?: Attributes | undefined;
  readonly beforeInputs?: Content;
  readonly afterInputs?: Content;
  readonly groupClasses?: string | undefined;
  readonly groupAttributes?: Attributes | undefined;
  readonly words?: Words | undefined;
};

/** Form group, fieldset, hint and error around a group of fields. */
export function fieldGroup(
  id: string,
  group: GroupProps,
  fields: Content,
  wrong = failed(group.error),
  role?: 'group',
): JSX.Element {
  const inside = (
    <>
      {hintAndError(id, group)}
      {fields}
    </>
  );
  return (
    <div
      class={cx('nhsuk-form-group', wrong && 'nhsuk-form-group--error', group.groupClasses)}
      {...group.groupAttributes}
    >
      {given(group.legend) ? (
        <Fieldset
          legend={group.legend}
          legendOptions={group.legendOptions}
          describedBy={describedBy(id, group)}
          id={group.fieldsetId}
          classes={group.fieldsetClasses}
          role={role}
          {...group.fieldsetAttributes}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </div>
  );
}

export type ChoiceElement = {
  readonly kind: 'radios' | 'checkboxes';
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly describedBy?: string | undefined;
  readonly itemClasses?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** One radio or checkbox with its label, hint and what belongs to it. */
export function choiceElement(element: ChoiceElement): JSX.Element {
  const { kind, id, name, choice, checked, disabled } = element;
  const block = `nhsuk-${kind}`;
  const conditional = given(choice.conditional);
  const hinted = given(choice.hint);
  const description = cx(element.describedBy, hinted && `${id}-item-hint`);
  return (
    <>
      <div class={cx(`${block}__item`, element.itemClasses)}>
        <input
          class={cx(`${block}__input`, choice.classes)}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={checked}
          disabled={disabled}
          data-aria-controls={conditional ? `conditional-${id}` : undefined}
          aria-describedby={description || undefined}
          {...element.attributes}
          {...choice.attributes}
        />
        <Label
          for={id}
          {...choice.labelOptions}
          classes={cx(`${block}__label`, choice.labelOptions?.classes)}
        >
          {choice.label}
        </Label>
        {hinted ? (
          <Hint id={`${id}-item-hint`} classes={`${block}__hint`}>
            {choice.hint}
          </Hint>
        ) : null}
      </div>
      {conditional ? (
        <div
          class={cx(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {choice.conditional}
        </div>
      ) : null}
    </>
  );
}

/** The first choice takes the plain id, so that an error summary can lead to it. */
export function choiceId(prefix: string, index: number): string {
  return index === 0 ? prefix : `${prefix}-${index + 1}`;
}
