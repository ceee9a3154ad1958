import type { Conformance } from '../published.tsx';
import { InsetText } from './inset-text.tsx';

export const insetTextConformance: Conformance = {
  component: 'inset-text',
  render: (options, inside) => <InsetText>{inside ?? options.content()}</InsetText>,
};
