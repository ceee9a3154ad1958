import type { Example } from '../example.ts';
import { ContentsList } from './contents-list.tsx';

export const contentsListExamples: readonly Example[] = [
  {
    name: 'Pages of a guide',
    render: () => (
      <ContentsList
        items={[
          { text: 'About this plan', href: '#about', current: true },
          { text: 'The challenge we face', href: '#challenge' },
          { text: 'What may change for you', href: '#change' },
        ]}
      />
    ),
  },
  {
    name: 'Parts within a part',
    render: () => (
      <ContentsList
        words={{ pages: 'Parts of the plan' }}
        items={[
          {
            text: 'Care closer to home',
            href: '#home-care',
            items: [
              { text: 'Community nurses', href: '#nurses' },
              { text: 'Pharmacies', href: '#pharmacies' },
            ],
          },
          { text: 'Hospitals that work together', href: '#hospitals' },
        ]}
      />
    ),
  },
];
