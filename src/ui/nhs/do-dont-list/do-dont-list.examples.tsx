import type { Example } from '../example.ts';
import { DoDontList } from './do-dont-list.tsx';

export const doDontListExamples: readonly Example[] = [
  {
    name: 'Do',
    render: () => (
      <DoDontList
        kind="do"
        heading="Do"
        items={['say what you would keep', 'say what would make it work for you']}
      />
    ),
  },
  {
    name: 'Don’t',
    render: () => (
      <DoDontList
        kind="dont"
        heading="Don’t"
        items={['give the name of a patient or a nurse', 'ask for help with your own care here']}
      />
    ),
  },
];
