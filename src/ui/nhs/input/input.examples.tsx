import type { Example } from '../example.ts';
import { TextInput } from './input.tsx';

export const inputExamples: readonly Example[] = [
  { name: 'Plain', render: () => <TextInput name="input-name" label="Your name (optional)" /> },
  {
    name: 'With a hint, and kept as it was typed',
    render: () => (
      <TextInput
        name="input-receipt"
        label="Receipt code"
        labelOptions={{ size: 'm' }}
        hint="It is on the page or paper you were given."
        code
        width={20}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value="K7QM 3RTD"
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <TextInput
        name="input-email"
        label="Your email address"
        type="email"
        autocomplete="email"
        value="amina.osei@"
        error="Enter an email address in the correct format, like name@example.com"
      />
    ),
  },
  {
    name: 'An amount of money',
    render: () => (
      <TextInput
        name="input-gap"
        label="Funding gap"
        prefix="£"
        suffix="million"
        inputmode="decimal"
        width={5}
      />
    ),
  },
];
