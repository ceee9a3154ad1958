import type { Example } from '../example.ts';
import { TextInput } from '../input/input.tsx';
import { Radios } from './radios.tsx';

export const radiosExamples: readonly Example[] = [
  {
    name: 'With a field that belongs to an answer',
    render: () => (
      <Radios
        name="radio-for"
        legend="Who are you speaking for?"
        legendOptions={{ size: 'm' }}
        value="organisation"
        items={[
          { value: 'myself', label: 'Myself' },
          {
            value: 'someone',
            label: 'Someone else',
            hint: 'A person you care for, or a group that asked you to.',
          },
          {
            value: 'organisation',
            label: 'An organisation',
            conditional: <TextInput name="radio-organisation" label="Name of the organisation" />,
          },
        ]}
      />
    ),
  },
  {
    name: 'In a line, with an error',
    render: () => (
      <Radios
        inline
        name="radio-agree"
        legend="Did you understand what may change for you?"
        legendOptions={{ size: 'm' }}
        error="Select yes or no"
        items={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
    ),
  },
  {
    name: 'Small, with a divider',
    render: () => (
      <Radios
        small
        name="radio-publication"
        legend="How may we publish it?"
        legendOptions={{ size: 's' }}
        items={[
          { value: 'full', label: 'In full' },
          { value: 'redacted', label: 'With personal details taken out' },
          { divider: 'or' },
          { value: 'listed', label: 'Count it and publish nothing of it' },
        ]}
      />
    ),
  },
];
