import type { Conformance, Published } from '../published.tsx';
import { Header } from './header.tsx';
import type { HeaderLogo } from './header-logo.tsx';
import type { HeaderAccountItem, HeaderNavigationItem } from './header-parts.tsx';

// The macro always shows the NHS logo, searches the NHS website and names it; ours does none of
// that unless it is told to, so the examples tell it.
function logo(options: Published): HeaderLogo {
  const shared = { href: options.string('href'), ariaLabel: options.string('ariaLabel') };
  const src = options.string('src');
  return src === undefined
    ? { kind: 'nhs', ...shared }
    : { kind: 'picture', src, alt: options.string('alt') ?? 'NHS', ...shared };
}

function account(options: Published): readonly (HeaderAccountItem | false)[] {
  return options.list('items').map((item) => {
    if (!item) return false;
    const shared = { text: item.content(), icon: item.boolean('icon') };
    const action = item.string('action');
    return action === undefined ? { ...shared, href: item.string('href') } : { ...shared, action };
  });
}

function menu(options: Published): readonly (HeaderNavigationItem | false)[] {
  return options.list('items').map(
    (item) =>
      item && {
        text: item.content(),
        href: item.string('href'),
        current: item.boolean('current') ? 'page' : item.boolean('active') ? 'section' : undefined,
      },
  );
}

export const headerConformance: Conformance = {
  component: 'header',
  render(options) {
    const search = options.at('search');
    const navigation = options.at('navigation');
    const organisation = options.at('organisation');
    const service = options.at('service').string('text');
    return (
      <Header
        logo={logo(options.at('logo'))}
        colour={options.one('colour', ['white'])}
        inline={options.boolean('inline')}
        organisation={
          organisation.present
            ? {
                name: organisation.string('name') ?? '',
                split: organisation.string('split'),
                descriptor: organisation.string('descriptor'),
              }
            : undefined
        }
        service={
          service === undefined
            ? undefined
            : { text: service, href: options.at('service').string('href') }
        }
        search={
          search.present
            ? {
                action: 'https://www.nhs.uk/search/',
                label: search.at('label').string('visuallyHiddenText') ?? 'Search the NHS website',
                placeholder: search.at('input').string('placeholder'),
              }
            : undefined
        }
        account={options.at('account').present ? account(options.at('account')) : undefined}
        navigation={
          navigation.present
            ? {
                items: menu(navigation),
                colour: navigation.one('colour', ['white']),
                justified: navigation.boolean('justified'),
              }
            : undefined
        }
      />
    );
  },
};
