import type { JSX } from 'preact';
import { type Attributes, cx } from '../markup.ts';
import { say } from '../words.ts';
import { brand, type HeaderBrand } from './header-logo.tsx';
import {
  accountItem,
  type HeaderAccountItem,
  type HeaderNavigation,
  type HeaderSearch,
  navigationItem,
  searchForm,
} from './header-parts.tsx';

export type HeaderProps = Attributes &
  HeaderBrand & {
    readonly search?: HeaderSearch | undefined;
    readonly account?: readonly (HeaderAccountItem | false | undefined)[] | undefined;
    readonly navigation?: HeaderNavigation | undefined;
    readonly colour?: 'white' | undefined;
    /** Keeps search and account on the line of the name on small screens. */
    readonly inline?: boolean | undefined;
    readonly containerClasses?: string | undefined;
    readonly classes?: string | undefined;
  };

/**
 * The header of every page. Without a `logo` it is neutral: the name in plain text.
 *
 * @example <Header service={{ text: 'Equal Footing', href: '/' }} navigation={{ items }} />
 */
export function Header(props: HeaderProps): JSX.Element {
  const { logo, organisation, service, search, account, navigation, colour, inline, ...rest } =
    props;
  const { containerClasses, classes, words, ...attributes } = rest;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the markup of the design system
    <header
      class={cx(
        'nhsuk-header',
        colour && `nhsuk-header--${colour}`,
        inline && 'nhsuk-header--inline',
        organisation && 'nhsuk-header--organisation',
        classes,
      )}
      data-module="nhsuk-header"
      role="banner"
      {...attributes}
    >
      <div class={cx('nhsuk-header__container nhsuk-width-container', containerClasses)}>
        <div class="nhsuk-header__service">{brand(props)}</div>
        {search ? searchForm(search, words) : null}
        {account ? (
          <nav class="nhsuk-header__account" aria-label={say(words, 'account')}>
            <ul class="nhsuk-header__account-list">
              {account.map((item) => (item ? accountItem(item) : null))}
            </ul>
          </nav>
        ) : null}
      </div>
      {navigation && navigation.items.length > 0 ? menu(props, navigation) : null}
    </header>
  );
}

function menu({ words, containerClasses }: HeaderProps, navigation: HeaderNavigation): JSX.Element {
  const { items, colour, justified, classes } = navigation;
  return (
    <nav
      class={cx(
        'nhsuk-header__navigation',
        colour && `nhsuk-header__navigation--${colour}`,
        justified && 'nhsuk-header__navigation--justified',
        classes,
      )}
      aria-label={say(words, 'menu')}
    >
      <div class={cx('nhsuk-header__navigation-container nhsuk-width-container', containerClasses)}>
        <ul class="nhsuk-header__navigation-list">
          {items.map((item) => (item ? navigationItem(item) : null))}
          <li class="nhsuk-header__menu" hidden>
            {/* biome-ignore lint/a11y/useButtonType: the markup of the design system, outside any form */}
            <button
              class="nhsuk-header__menu-toggle nhsuk-header__navigation-link"
              id="toggle-menu"
              aria-expanded="false"
            >
              <span class="nhsuk-u-visually-hidden">{say(words, 'browse')} </span>
              {say(words, 'more')}
            </button>
          </li>
        </ul>
      </div>
    </nav>
  );
}
