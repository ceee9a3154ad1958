import type { Content } from '../markup.ts';
import type { Conformance, Published } from '../published.tsx';
import { Footer, type FooterColumn, type FooterLink } from './footer.tsx';

function links(options: Published): readonly (FooterLink | false)[] {
  return options
    .list('items')
    .map((item) => item && { text: item.content(), href: item.string('href') ?? '' });
}

function column(options: Published): FooterColumn {
  return {
    heading: options.at('heading').content(),
    items: options.isList('items') ? links(options) : undefined,
    content: options.content(),
    width: options.string('width'),
  };
}

/** The macro names NHS England when no copyright is given. Ours names nobody by itself. */
function copyright(options: Published): Content {
  const own = options.at('copyright').content();
  return own === undefined ? '© NHS England' : own;
}

export const footerConformance: Conformance = {
  component: 'footer',
  render(options, inside) {
    const columns = options.isList('navigation')
      ? options.list('navigation')
      : [options.at('navigation')];
    return (
      <Footer
        columns={columns.flatMap((entry) =>
          entry !== false && entry.present ? [column(entry)] : [],
        )}
        columnsPerRow={options.one('columns', [1, 2, 3, 4])}
        links={links(options.at('meta'))}
        note={inside ?? options.at('meta').content()}
        copyright={copyright(options)}
      />
    );
  },
};
