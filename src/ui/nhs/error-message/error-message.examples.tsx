import type { Example } from '../example.ts';
import { ErrorMessage } from './error-message.tsx';

export const errorMessageExamples: readonly Example[] = [
  {
    name: 'What to do about it',
    render: () => <ErrorMessage>Enter your comment before you continue</ErrorMessage>,
  },
];
