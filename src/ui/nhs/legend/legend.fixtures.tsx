import type { Conformance } from '../published.tsx';
import { label } from '../published-parts.tsx';
import { Legend } from './legend.tsx';

export const legendConformance: Conformance = {
  component: 'legend',
  render(options, inside) {
    const { content, ...properties } = label(options, inside);
    return <Legend {...properties}>{content}</Legend>;
  },
};
