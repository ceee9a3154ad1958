import type { Example } from '../example.ts';
import { Button } from './button.tsx';

export const buttonExamples: readonly Example[] = [
  { name: 'Primary', render: () => <Button>Save and continue</Button> },
  { name: 'Secondary', render: () => <Button variant="secondary">Save as a draft</Button> },
  { name: 'Warning', render: () => <Button variant="warning">Withdraw my comment</Button> },
  { name: 'Link', render: () => <Button href="#start">Start now</Button> },
  {
    name: 'Small',
    render: () => (
      <Button variant="secondary" small>
        Add another answer
      </Button>
    ),
  },
  {
    name: 'With an icon',
    render: () => (
      <Button icon="arrow-right" iconPlacement="end">
        Next passage
      </Button>
    ),
  },
  {
    name: 'Pressed once only',
    render: () => <Button preventDoubleClick>Send what I have written</Button>,
  },
  { name: 'Disabled', render: () => <Button disabled>Publish version 2</Button> },
  {
    name: 'On a dark background',
    render: () => (
      <div class="nhsuk-panel nhsuk-panel--interruption">
        <Button variant="reverse">Read the summary</Button>
      </div>
    ),
  },
];
