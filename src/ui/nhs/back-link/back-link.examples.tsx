import type { Example } from '../example.ts';
import { BackLink } from './back-link.tsx';

export const backLinkExamples: readonly Example[] = [
  { name: 'Plain', render: () => <BackLink href="#back" /> },
  {
    name: 'With the name of the page for screen readers',
    render: () => (
      <BackLink href="#back" visuallyHidden="Care closer to home:">
        Go back to the plan
      </BackLink>
    ),
  },
  { name: 'In Welsh', render: () => <BackLink href="#back" words={{ back: 'Yn ôl' }} /> },
];
