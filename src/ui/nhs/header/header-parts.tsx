import type { JSX } from 'preact';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { TextInput } from '../input/input.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type HeaderSearch = {
  readonly action: string;
  readonly method?: 'get' | 'post' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Read by screen readers only; "Search this site" when left out. */
  readonly label?: string | undefined;
  readonly classes?: string | undefined;
};

export type HeaderAccountItem = {
  readonly text: Content;
  readonly icon?: boolean | undefined;
  readonly classes?: string | undefined;
} & (
  | { readonly href?: string | undefined; readonly action?: undefined }
  | {
      /** A form of one button, for signing out. */
      readonly action: string;
      readonly method?: 'get' | 'post' | undefined;
      /** Fields that are sent along, such as the token against forged forms. */
      readonly hidden?: { readonly [name: string]: string } | undefined;
      readonly href?: undefined;
    }
);

export type HeaderNavigationItem = {
  readonly text: Content;
  readonly href?: string | undefined;
  /** `page` is this page, `section` the part of the site that it belongs to. */
  readonly current?: 'page' | 'section' | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type HeaderNavigation = {
  readonly items: readonly (HeaderNavigationItem | false | undefined)[];
  readonly colour?: 'white' | undefined;
  readonly justified?: boolean | undefined;
  readonly classes?: string | undefined;
};

/** The search field of the header. */
export function searchForm(search: HeaderSearch, words: Words | undefined): JSX.Element {
  return (
    <search class={cx('nhsuk-header__search', search.classes)}>
      <form
        class="nhsuk-header__search-form"
        id="search"
        action={search.action}
        method={search.method ?? 'get'}
        novalidate
      >
        <TextInput
          label={search.label ?? say(words, 'searchThisSite')}
          labelOptions={{ visuallyHidden: true }}
          id="search-field"
          name={search.name ?? 'q'}
          type="search"
          autocomplete="off"
          value={search.value}
          placeholder={search.placeholder ?? say(words, 'search')}
          afterInput={<Button aria-label={say(words, 'search')} icon="search" small />}
        />
      </form>
    </search>
  );
}

/** Who is signed in, and the way out. */
export function accountItem(item: HeaderAccountItem): JSX.Element {
  const inside = (
    <>
      {item.icon ? <Icon name="user" /> : null}
      {item.text}
    </>
  );
  return (
    <li class={cx('nhsuk-header__account-item', item.classes)}>{accountLine(item, inside)}</li>
  );
}

function accountLine(item: HeaderAccountItem, inside: Content): Content {
  if (item.action !== undefined) {
    return (
      <form
        class="nhsuk-header__account-form"
        action={item.action}
        method={item.method ?? 'post'}
        novalidate
      >
        {Object.entries(item.hidden ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        {/* biome-ignore lint/a11y/useButtonType: it sends the form around it */}
        <button class="nhsuk-header__account-button">{inside}</button>
      </form>
    );
  }
  if (item.href === undefined) return inside;
  return (
    <a class="nhsuk-header__account-link" href={item.href}>
      {inside}
    </a>
  );
}

/** One entry of the main menu. */
export function navigationItem(item: HeaderNavigationItem): JSX.Element {
  const { text, href, current, classes, attributes } = item;
  // The strong element keeps the current entry apart for people who set their own colours.
  const inside = current ? (
    <strong class="nhsuk-header__navigation-item-current-fallback">{text}</strong>
  ) : (
    text
  );
  const aria = current && (current === 'page' ? 'page' : 'true');
  return (
    <li
      class={cx(
        'nhsuk-header__navigation-item',
        current && 'nhsuk-header__navigation-item--current',
        classes,
      )}
      {...attributes}
    >
      {href === undefined ? (
        <span class="nhsuk-header__navigation-text" aria-current={aria}>
          {inside}
        </span>
      ) : (
        <a class="nhsuk-header__navigation-link" href={href} aria-current={aria}>
          {inside}
        </a>
      )}
    </li>
  );
}
