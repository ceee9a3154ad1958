import type { Example } from '../example.ts';
import { Card } from './card.tsx';

export const cardExamples: readonly Example[] = [
  {
    name: 'Basic',
    render: () => (
      <Card
        heading="Where the money goes"
        headingOptions={{ level: 3, size: 'm' }}
        description="The plan spends £412 million a year. See what each part is for and who decided it."
      />
    ),
  },
  {
    name: 'Clickable',
    render: () => (
      <Card
        clickable
        href="#plan"
        heading="Read the plan"
        headingOptions={{ level: 3, size: 'm' }}
        description="64 passages, about 25 minutes. You can comment on any of them."
      />
    ),
  },
  {
    name: 'Primary, for the way to a section',
    render: () => (
      <Card
        clickable
        variant="primary"
        href="#open"
        heading="What is open now"
        headingOptions={{ level: 3, size: 'm' }}
        description="Two consultations and one meeting."
      />
    ),
  },
  {
    name: 'Feature',
    render: () => (
      <Card variant="feature" heading="What changed" headingOptions={{ level: 3, size: 'm' }}>
        <p>The walk-in centre stays open on Saturdays, because 214 people told us they need it.</p>
      </Card>
    ),
  },
  {
    name: 'With actions',
    render: () => (
      <Card
        heading="Version 2"
        headingOptions={{ level: 3, size: 'm' }}
        actions={[
          { text: 'Preview', href: '#preview' },
          { text: 'Publish', href: '#publish' },
        ]}
        description="12 passages are new, 9 are reworded and 3 are gone."
      />
    ),
  },
  {
    name: 'Care advice',
    render: () => (
      <Card
        variant="urgent"
        heading="Ask for help from NHS 111 if:"
        headingOptions={{ level: 3, size: 'm' }}
      >
        <p>You need medical help now. This website cannot help with your own care.</p>
      </Card>
    ),
  },
];
