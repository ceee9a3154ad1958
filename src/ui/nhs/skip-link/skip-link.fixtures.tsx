import type { Conformance } from '../published.tsx';
import { SkipLink } from './skip-link.tsx';

export const skipLinkConformance: Conformance = {
  component: 'skip-link',
  render: (options) => <SkipLink href={options.string('href')}>{options.content()}</SkipLink>,
};
