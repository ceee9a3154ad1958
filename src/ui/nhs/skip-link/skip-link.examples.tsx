import type { Example } from '../example.ts';
import { SkipLink } from './skip-link.tsx';

export const skipLinkExamples: readonly Example[] = [
  { name: 'Seen when it has the focus', render: () => <SkipLink href="#skipped-to" /> },
];
