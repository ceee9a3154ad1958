import type { Example } from '../example.ts';
import { TextInput } from '../input/input.tsx';
import { Checkboxes } from './checkboxes.tsx';

export const checkboxesExamples: readonly Example[] = [
  {
    name: 'With hints',
    render: () => (
      <Checkboxes
        name="boxes-topic"
        legend="Which topics do you want news about?"
        legendOptions={{ size: 'm' }}
        hint="Select all that apply."
        values={['hospital']}
        items={[
          { value: 'gp', label: 'GP surgeries', hint: 'Opening hours, new buildings, mergers' },
          { value: 'hospital', label: 'Hospitals' },
          { value: 'care', label: 'Care at home' },
        ]}
      />
    ),
  },
  {
    name: 'None of these',
    render: () => (
      <Checkboxes
        name="boxes-help"
        legend="What would help you take part in a meeting?"
        legendOptions={{ size: 'm' }}
        items={[
          { value: 'transport', label: 'Help with getting there' },
          { value: 'bsl', label: 'A British Sign Language interpreter' },
          { value: 'loop', label: 'A hearing loop' },
          { divider: 'or' },
          { value: 'none', label: 'None of these', behaviour: 'exclusive' },
        ]}
      />
    ),
  },
  {
    name: 'With a field that belongs to an answer, and an error',
    render: () => (
      <Checkboxes
        name="boxes-contact"
        legend="How may we tell you about the answer?"
        legendOptions={{ size: 'm' }}
        error="Select how we may tell you, or “Do not contact me”"
        items={[
          {
            value: 'email',
            label: 'E-mail',
            checked: true,
            conditional: (
              <TextInput
                name="boxes-email"
                label="Your email address"
                type="email"
                autocomplete="email"
                width={30}
              />
            ),
          },
          { value: 'no', label: 'Do not contact me' },
        ]}
      />
    ),
  },
  {
    name: 'Small',
    render: () => (
      <Checkboxes
        small
        name="boxes-channel"
        legend="Channel"
        legendOptions={{ size: 's' }}
        items={[
          { value: 'web', label: 'Web' },
          { value: 'paper', label: 'Paper' },
          { value: 'phone', label: 'Telephone' },
        ]}
      />
    ),
  },
];
