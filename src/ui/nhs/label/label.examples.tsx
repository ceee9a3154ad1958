import type { Example } from '../example.ts';
import { Label } from './label.tsx';

export const labelExamples: readonly Example[] = [
  { name: 'Plain', render: () => <Label>Your name</Label> },
  {
    name: 'As a heading with a caption',
    render: () => (
      <Label size="l" heading={3} caption="Step 1 of 3">
        What do you want to say?
      </Label>
    ),
  },
];
