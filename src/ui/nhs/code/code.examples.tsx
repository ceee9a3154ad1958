import type { Example } from '../example.ts';
import { Code } from './code.tsx';

export const codeExamples: readonly Example[] = [
  {
    name: 'An address with a button that copies it',
    render: () => (
      <Code copyButton copyTexts={{ copy: 'Copy address' }}>
        https://plans.example.org/riverside/2026/v2#p-care-closer-to-home
      </Code>
    ),
  },
  { name: 'Plain', render: () => <Code>DATA_DIR=./data npm start</Code> },
];
