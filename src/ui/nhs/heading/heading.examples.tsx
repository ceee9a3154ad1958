import type { Example } from '../example.ts';
import { Heading } from './heading.tsx';

export const headingExamples: readonly Example[] = [
  {
    name: 'Large, with the place as a caption',
    render: () => (
      <Heading level={2} size="l" caption="Riverside and the Vale">
        Care closer to home
      </Heading>
    ),
  },
  {
    name: 'Medium',
    render: () => (
      <Heading level={3} size="m">
        What may change for you
      </Heading>
    ),
  },
  {
    name: 'Caption below',
    render: () => (
      <Heading
        level={3}
        size="m"
        caption="Closes on 30 November 2026"
        captionOptions={{ placement: 'end' }}
      >
        Should the walk-in centre open later?
      </Heading>
    ),
  },
];
