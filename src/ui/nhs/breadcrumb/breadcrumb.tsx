import type { JSX } from 'preact';
import { BackLink, type BackLinkProps } from '../back-link/back-link.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type Crumb = {
  readonly text: Content;
  readonly href: string;
  readonly attributes?: Attributes | undefined;
};

export type BreadcrumbProps = Attributes & {
  /** From the home page to the page above this one. */
  readonly items: readonly Crumb[];
  /** The single way back shown on small screens; by default to the last item. */
  readonly backLink?: BackLinkProps | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
};

/** Where this page stands in the site. */
export function Breadcrumb(props: BreadcrumbProps): JSX.Element {
  const { items, backLink, variant, classes, words, ...attributes } = props;
  const last = items.at(-1);
  return (
    <nav
      class={cx('nhsuk-breadcrumb', variant && `nhsuk-breadcrumb--${variant}`, classes)}
      aria-label={say(words, 'breadcrumb')}
      {...attributes}
    >
      <ol class="nhsuk-breadcrumb__list">
        {items.map((item) => (
          <li class="nhsuk-breadcrumb__list-item">
            <a class="nhsuk-breadcrumb__link" href={item.href} {...item.attributes}>
              {item.text}
            </a>
          </li>
        ))}
      </ol>
      <BackLink
        visuallyHidden={say(words, 'backTo')}
        href={last?.href}
        variant={variant}
        words={words}
        {...last?.attributes}
        {...backLink}
      >
        {backLink?.children ?? last?.text}
      </BackLink>
    </nav>
  );
}
