import type { Example } from '../example.ts';
import { Panel } from './panel.tsx';

export const panelExamples: readonly Example[] = [
  {
    name: 'Receipt',
    render: () => (
      <Panel heading="We have your comment" headingOptions={{ level: 3 }}>
        Your receipt code is <strong>K7QM 3RTD 9XPA 2HWF</strong>
      </Panel>
    ),
  },
  {
    name: 'Interruption',
    render: () => (
      <Panel
        variant="interruption"
        heading="This passage changed while you were writing"
        headingOptions={{ level: 3, size: 'l' }}
      >
        <p>Your words are kept. Look at the new wording before you send them.</p>
      </Panel>
    ),
  },
];
