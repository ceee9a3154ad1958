import type { Example } from '../example.ts';
import { Footer } from './footer.tsx';

const links = [
  { text: 'Accessibility statement', href: '#accessibility' },
  { text: 'Privacy', href: '#privacy' },
  { text: 'Contact us', href: '#contact' },
];

export const footerExamples: readonly Example[] = [
  {
    name: 'Neutral',
    render: () => <Footer links={links} copyright="Open source under the MIT licence" />,
  },
  {
    name: 'With columns',
    render: () => (
      <Footer
        columns={[
          {
            heading: 'Take part',
            items: [
              { text: 'Find your place', href: '#places' },
              { text: 'What is open now', href: '#open' },
            ],
          },
          {
            heading: 'Check us',
            items: [
              { text: 'Public ledger', href: '#ledger' },
              { text: 'Open data', href: '#data' },
            ],
          },
        ]}
        links={links}
      />
    ),
  },
];
