import type { Conformance } from '../published.tsx';
import { Breadcrumb } from './breadcrumb.tsx';

export const breadcrumbConformance: Conformance = {
  component: 'breadcrumb',
  render(options) {
    const back = options.at('backLink');
    const items = options.list('items').flatMap((item) =>
      item
        ? [
            {
              text: item.content(),
              href: item.string('href') ?? '',
              attributes: item.attributes(),
            },
          ]
        : [],
    );
    return (
      <Breadcrumb
        id={options.string('id')}
        variant={options.one('variant', ['reverse'])}
        items={items}
        backLink={
          back.present
            ? {
                id: back.string('id'),
                href: back.string('href') ?? items.at(-1)?.href,
                type: back.one('type', ['submit', 'button']),
                children: back.content(),
                ...back.attributes(),
              }
            : undefined
        }
      />
    );
  },
};
