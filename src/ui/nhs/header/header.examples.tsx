import type { Example } from '../example.ts';
import { Header } from './header.tsx';

export const headerExamples: readonly Example[] = [
  {
    name: 'Neutral, with search and menu',
    render: () => (
      <Header
        service={{ text: 'Equal Footing', href: '#home' }}
        search={{ action: '#search' }}
        navigation={{
          items: [
            { text: 'All places', href: '#places', current: 'section' },
            { text: 'What is open now', href: '#open' },
            { text: 'How we listen', href: '#how' },
          ],
        }}
      />
    ),
  },
  {
    name: 'Neutral, for a signed-in member of staff',
    render: () => (
      <Header
        inline
        service={{ text: 'Equal Footing', href: '#home' }}
        account={[
          { text: 'Amina Osei', href: '#account', icon: true },
          { text: 'Sign out', action: '#sign-out' },
        ]}
      />
    ),
  },
  {
    name: 'With the name of an organisation',
    render: () => (
      <Header
        organisation={{ name: 'Riverside and the Vale', descriptor: 'Health and care partnership' }}
      />
    ),
  },
  {
    name: 'NHS, for bodies entitled to the logo',
    render: () => (
      <Header
        logo={{ kind: 'nhs' }}
        organisation={{ name: 'Riverside', split: 'Integrated Care Board' }}
        service={{ text: 'Equal Footing', href: '#home' }}
      />
    ),
  },
];
