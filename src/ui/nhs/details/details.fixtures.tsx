import type { Conformance } from '../published.tsx';
import { Details } from './details.tsx';

export const detailsConformance: Conformance = {
  component: 'details',
  render: (options, inside) => (
    <Details
      summary={options.at('summary').content()}
      open={options.boolean('open')}
      expander={options.string('classes') === 'nhsuk-expander'}
    >
      {inside ?? options.content()}
    </Details>
  ),
};
