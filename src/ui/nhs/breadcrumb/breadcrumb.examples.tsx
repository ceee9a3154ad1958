import type { Example } from '../example.ts';
import { Breadcrumb } from './breadcrumb.tsx';

export const breadcrumbExamples: readonly Example[] = [
  {
    name: 'From the home page to a plan',
    render: () => (
      <Breadcrumb
        items={[
          { text: 'Home', href: '#home' },
          { text: 'All places', href: '#places' },
          { text: 'Riverside and the Vale', href: '#riverside' },
        ]}
      />
    ),
  },
];
