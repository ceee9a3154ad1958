import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const paginationExamples: readonly Example[] = [
  {
    name: 'Through a guide',
    render: () => (
      <Pagination
        words={{ pagination: 'Pages of this guide' }}
        previous={{ href: '#challenge', label: 'The challenge we face' }}
        next={{ href: '#options', label: 'The options' }}
      />
    ),
  },
  {
    name: 'Through a long list',
    render: () => (
      <Pagination
        words={{ pagination: 'Pages of comments' }}
        previous={{ href: '#page-5' }}
        items={[
          { number: 1, href: '#page-1' },
          { ellipsis: true },
          { number: 5, href: '#page-5' },
          { number: 6, href: '#page-6', current: true },
          { number: 7, href: '#page-7' },
          { ellipsis: true },
          { number: 23, href: '#page-23' },
        ]}
        next={{ href: '#page-7' }}
      />
    ),
  },
];
