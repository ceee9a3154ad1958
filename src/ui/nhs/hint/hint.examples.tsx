import type { Example } from '../example.ts';
import { Hint } from './hint.tsx';

export const hintExamples: readonly Example[] = [
  {
    name: 'Plain',
    render: () => <Hint>It is 16 letters and numbers, such as K7QM 3RTD 9XPA 2HWF</Hint>,
  },
];
