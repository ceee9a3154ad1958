import type { Example } from '../example.ts';
import { TextInput } from '../input/input.tsx';
import { Fieldset } from './fieldset.tsx';

export const fieldsetExamples: readonly Example[] = [
  {
    name: 'Fields that belong together',
    render: () => (
      <Fieldset legend="Where is the meeting?" legendOptions={{ size: 'm' }}>
        <TextInput name="set-hall" label="Name of the hall" />
        <TextInput name="set-street" label="Street" />
        <TextInput name="set-postcode" label="Postcode" width={10} />
      </Fieldset>
    ),
  },
];
