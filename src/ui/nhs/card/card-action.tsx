import type { JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';

type ActionText = {
  readonly text: Content;
  /** What the action is about, for people who hear it without the row: "name" after "Change". */
  readonly visuallyHidden?: Content;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A link, or a button that sends the form around it. */
export type CardAction = ActionText &
  (
    | { readonly href: string }
    | {
        readonly href?: undefined;
        readonly type?: 'submit' | 'button' | undefined;
        readonly name?: string | undefined;
        readonly value?: string | undefined;
      }
  );

/** One action of a card or of a row; `heading` is the heading of the card, for screen readers. */
export function cardAction(action: CardAction, heading: Content): JSX.Element {
  const name = cx('nhsuk-link', action.classes);
  const { text, visuallyHidden, id, attributes } = action;
  const inside = (
    <>
      {text}
      {given(visuallyHidden) || given(heading) ? (
        <span class="nhsuk-u-visually-hidden">
          {given(visuallyHidden) ? <> {visuallyHidden}</> : null}
          {given(heading) ? <> ({heading})</> : null}
        </span>
      ) : null}
    </>
  );
  return action.href === undefined ? (
    <button
      class={name}
      id={id}
      name={action.name}
      type={action.type ?? 'submit'}
      value={action.value}
      {...attributes}
    >
      {inside}
    </button>
  ) : (
    <a class={name} id={id} href={action.href} {...attributes}>
      {inside}
    </a>
  );
}
