import type { Conformance } from '../published.tsx';
import { label } from '../published-parts.tsx';
import { Label } from './label.tsx';

export const labelConformance: Conformance = {
  component: 'label',
  render(options, inside) {
    const { content, ...properties } = label(options, inside);
    return <Label {...properties}>{content}</Label>;
  },
};
