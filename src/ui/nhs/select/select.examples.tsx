import type { Example } from '../example.ts';
import { Select } from './select.tsx';

const regions = ['North', 'Midlands and East', 'London', 'South'];

export const selectExamples: readonly Example[] = [
  {
    name: 'Plain',
    render: () => (
      <Select
        name="select-region"
        label="Region"
        items={[{ text: 'All regions', value: '' }, ...regions.map((text) => ({ text }))]}
        value="London"
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <Select
        name="select-outcome"
        label="Answer to this comment"
        hint="The reason is published with it."
        error="Select an answer"
        items={[
          { text: 'Select one', value: '' },
          { divider: true },
          { text: 'Accepted', value: 'accepted' },
          { text: 'Partly accepted', value: 'partly' },
          { text: 'Not accepted', value: 'not' },
        ]}
      />
    ),
  },
];
