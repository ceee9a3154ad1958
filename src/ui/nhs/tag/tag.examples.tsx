import type { Example } from '../example.ts';
import { Tag } from './tag.tsx';

export const tagExamples: readonly Example[] = [
  { name: 'Plain', render: () => <Tag>Open</Tag> },
  {
    name: 'Stages of a proposal',
    render: () => (
      <p>
        <Tag colour="grey">Challenge</Tag> <Tag colour="purple">Option</Tag>{' '}
        <Tag colour="yellow">Consultation</Tag> <Tag colour="green">Decision</Tag>
      </p>
    ),
  },
  {
    name: 'Without a border',
    render: () => (
      <Tag colour="red" border={false}>
        Missed
      </Tag>
    ),
  },
];
