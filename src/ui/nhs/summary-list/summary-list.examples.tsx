import type { Example } from '../example.ts';
import { SummaryList } from './summary-list.tsx';

export const summaryListExamples: readonly Example[] = [
  {
    name: 'Check your answers',
    render: () => (
      <SummaryList
        rows={[
          {
            key: 'Your comment',
            value: 'Please keep the Saturday clinic. My mother cannot travel to the city.',
            actions: [{ text: 'Change', href: '#comment', visuallyHidden: 'your comment' }],
          },
          {
            key: 'Speaking for',
            value: 'Someone else',
            actions: [
              { text: 'Change', href: '#radio-for', visuallyHidden: 'who you are speaking for' },
            ],
          },
          { key: 'Passage', value: 'Care closer to home, paragraph 3' },
        ]}
      />
    ),
  },
  {
    name: 'In a card',
    render: () => (
      <SummaryList
        lastRowBorder={false}
        card={{
          heading: 'Lead of the plan',
          headingOptions: { level: 3, size: 'm' },
          actions: [{ text: 'Correct this', href: '#correct' }],
        }}
        rows={[
          { key: 'Name', value: 'Not yet named' },
          { key: 'Organisation', value: 'Riverside Clinical Commissioning Group' },
        ]}
      />
    ),
  },
];
