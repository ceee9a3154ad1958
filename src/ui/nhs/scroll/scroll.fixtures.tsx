import type { Conformance } from '../published.tsx';
import { Scroll } from './scroll.tsx';

export const scrollConformance: Conformance = {
  component: 'scroll',
  render: (options, inside) => (
    <Scroll scripted labelledBy={options.string('labelledBy')}>
      {inside ?? options.content()}
    </Scroll>
  ),
};
