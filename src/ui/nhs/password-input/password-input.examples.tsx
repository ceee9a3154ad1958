import type { Example } from '../example.ts';
import { PasswordInput } from './password-input.tsx';

export const passwordInputExamples: readonly Example[] = [
  {
    name: 'Plain',
    render: () => <PasswordInput name="password-current" label="Password" width={20} />,
  },
];
