import type { Conformance } from '../published.tsx';
import { Tabs } from './tabs.tsx';

export const tabsConformance: Conformance = {
  component: 'tabs',
  render: (options) => (
    <Tabs
      id={options.string('id')}
      idPrefix={options.string('idPrefix')}
      words={{ contents: options.string('visuallyHiddenText') }}
      items={options.list('items').map(
        (item) =>
          item && {
            label: item.string('label'),
            id: item.string('id'),
            panel: item.at('panel').content(),
          },
      )}
    />
  ),
};
