import type { JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type BackLinkProps = Attributes & {
  /** Where it leads. Without it the link is a button that sends the form around it. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly visuallyHidden?: Content;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  /** "Back" when left out. */
  readonly children?: Content;
};

/** The way back to the page before, at the top of a page in a series. */
export function BackLink(props: BackLinkProps): JSX.Element {
  const { href, type, variant, visuallyHidden, classes, words, children, ...attributes } = props;
  const name = cx('nhsuk-back-link', variant && `nhsuk-back-link--${variant}`, classes);
  const inside = (
    <>
      {given(visuallyHidden) ? (
        <span class="nhsuk-u-visually-hidden">{visuallyHidden} </span>
      ) : null}
      {given(children) ? children : say(words, 'back')}
    </>
  );
  return href !== undefined && type === undefined ? (
    <a class={name} href={href} {...attributes}>
      {inside}
    </a>
  ) : (
    <button class={name} type={type ?? 'submit'} {...attributes}>
      {inside}
    </button>
  );
}
