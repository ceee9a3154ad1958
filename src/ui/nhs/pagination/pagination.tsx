import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type PaginationStep = {
  readonly href: string;
  /** The name of the page it leads to; not shown beside numbers. */
  readonly label?: Content;
  /** In place of "Previous" or "Next". */
  readonly text?: Content;
  readonly attributes?: Attributes | undefined;
};

export type NumberedPage =
  | {
      readonly number: number;
      readonly href: string;
      readonly current?: boolean | undefined;
      readonly label?: string | undefined;
      readonly attributes?: Attributes | undefined;
    }
  | { readonly ellipsis: true };

export type PaginationProps = Attributes & {
  readonly previous?: PaginationStep | undefined;
  readonly next?: PaginationStep | undefined;
  /** Numbers, for a long list; without them the steps lead through a guide. */
  readonly items?: readonly (NumberedPage | false | undefined)[] | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
};

type Direction = 'previous' | 'next';

/** The way to the pages before and after, in a guide or a long list. */
export function Pagination(props: PaginationProps): JSX.Element {
  const { previous, next, items, classes, words, ...attributes } = props;
  const numbered = items !== undefined && items.length > 0;
  return (
    <nav
      class={cx('nhsuk-pagination', numbered && 'nhsuk-pagination--numbered', classes)}
      // biome-ignore lint/a11y/noRedundantRoles: the markup of the design system
      role="navigation"
      aria-label={say(words, 'pagination')}
      {...attributes}
    >
      {numbered ? (
        <>
          {previous ? besideNumbers('previous', previous, words) : null}
          <ul class="nhsuk-pagination__list">{items.map((item) => numberedPage(item, words))}</ul>
          {next ? besideNumbers('next', next, words) : null}
        </>
      ) : (
        <ul class="nhsuk-list nhsuk-pagination__list">
          {previous ? throughGuide('previous', previous, words) : null}
          {next ? throughGuide('next', next, words) : null}
        </ul>
      )}
    </nav>
  );
}

function title(direction: Direction, step: PaginationStep, words: Words | undefined): JSX.Element {
  return (
    <span class="nhsuk-pagination__title">
      {given(step.text) ? (
        step.text
      ) : (
        <>
          {say(words, direction)}
          <span class="nhsuk-u-visually-hidden"> {say(words, 'pageSuffix')}</span>
        </>
      )}
    </span>
  );
}

function besideNumbers(
  direction: Direction,
  step: PaginationStep,
  words: Words | undefined,
): JSX.Element {
  const back = direction === 'previous';
  return (
    <a
      href={step.href}
      class={`nhsuk-pagination__${direction}`}
      rel={back ? 'prev' : 'next'}
      {...step.attributes}
    >
      {back ? <Icon name="arrow-left" /> : null}
      {title(direction, step, words)}
      {back ? null : <Icon name="arrow-right" />}
    </a>
  );
}

function throughGuide(
  direction: Direction,
  step: PaginationStep,
  words: Words | undefined,
): JSX.Element {
  const rel = direction === 'previous' ? 'prev' : 'next';
  return (
    <li class={`nhsuk-pagination-item--${direction}`}>
      <a
        class={`nhsuk-pagination__link nhsuk-pagination__link--${rel}`}
        href={step.href}
        rel={rel}
        {...step.attributes}
      >
        {title(direction, step, words)}
        {given(step.label) ? (
          <>
            {' '}
            <span class="nhsuk-u-visually-hidden">:</span>{' '}
            <span class="nhsuk-pagination__page">{step.label}</span>
          </>
        ) : null}
        <Icon name={direction === 'previous' ? 'arrow-left' : 'arrow-right'} />
      </a>
    </li>
  );
}

function numberedPage(
  item: NumberedPage | false | undefined,
  words: Words | undefined,
): JSX.Element | null {
  if (!item) return null;
  if ('ellipsis' in item) {
    return <li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>;
  }
  const { number, href, current, label, attributes } = item;
  return (
    <li class={cx('nhsuk-pagination__item', current && 'nhsuk-pagination__item--current')}>
      <a
        class="nhsuk-pagination__link"
        href={href}
        aria-label={label ?? `${say(words, 'page')} ${number}`}
        aria-current={current ? 'page' : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  );
}
