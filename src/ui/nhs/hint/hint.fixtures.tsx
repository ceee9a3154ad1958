import type { Conformance } from '../published.tsx';
import { Hint } from './hint.tsx';

export const hintConformance: Conformance = {
  component: 'hint',
  render: (options, inside) => <Hint>{inside ?? options.content()}</Hint>,
};
