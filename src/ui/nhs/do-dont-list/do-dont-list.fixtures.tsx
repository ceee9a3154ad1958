import type { Conformance } from '../published.tsx';
import { headingLevel } from '../published-parts.tsx';
import { DoDontList } from './do-dont-list.tsx';

export const doDontListConformance: Conformance = {
  component: 'do-dont-list',
  render(options) {
    const heading = options.at('heading');
    return (
      <DoDontList
        heading={heading.content() ?? options.string('title')}
        headingOptions={{ level: headingLevel(heading) }}
        kind={options.string('icon') === 'cross' ? 'dont' : 'do'}
        prefix={options.boolean('hidePrefix') ? false : options.string('prefixText')}
        items={options.list('items').map((item) => item && (item.string('item') ?? item.content()))}
      />
    );
  },
};
