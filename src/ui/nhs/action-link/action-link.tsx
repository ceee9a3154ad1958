import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';

export type ActionLinkProps = Attributes & {
  /** Where it leads. Without it the link is a button that sends the form around it. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly openInNewWindow?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly children: Content;
};

/** The one next step of a page, with a green arrow. */
export function ActionLink(props: ActionLinkProps): JSX.Element {
  const { href, type, variant, openInNewWindow, classes, children, ...attributes } = props;
  const name = cx('nhsuk-action-link', variant && `nhsuk-action-link--${variant}`, classes);
  const inside = (
    <>
      <Icon name="arrow-right-circle" />
      <span class="nhsuk-action-link__text">{children}</span>
    </>
  );
  return href !== undefined && type === undefined ? (
    <a class={name} href={href} target={openInNewWindow ? '_blank' : undefined} {...attributes}>
      {inside}
    </a>
  ) : (
    <button class={name} type={type ?? 'submit'} {...attributes}>
      {inside}
    </button>
  );
}
