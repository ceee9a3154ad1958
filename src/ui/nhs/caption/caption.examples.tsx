import type { Example } from '../example.ts';
import { Caption } from './caption.tsx';

export const captionExamples: readonly Example[] = [
  { name: 'Large', render: () => <Caption size="l">Draft 2, published 14 October 2026</Caption> },
  { name: 'Medium', render: () => <Caption size="m">Riverside and the Vale</Caption> },
];
