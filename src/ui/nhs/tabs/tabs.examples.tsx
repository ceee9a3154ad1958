import type { Example } from '../example.ts';
import { Tabs } from './tabs.tsx';

export const tabsExamples: readonly Example[] = [
  {
    name: 'Two versions of a passage',
    render: () => (
      <Tabs
        idPrefix="tabs-version"
        words={{ contents: 'Versions of this passage' }}
        items={[
          {
            label: 'Version 2',
            panel: 'The walk-in centre opens on Saturdays from 9am to 1pm.',
          },
          { label: 'Version 1', panel: 'The walk-in centre opens from Monday to Friday.' },
        ]}
      />
    ),
  },
];
