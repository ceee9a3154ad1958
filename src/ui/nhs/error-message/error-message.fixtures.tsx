import type { Conformance } from '../published.tsx';
import { ErrorMessage } from './error-message.tsx';

export const errorMessageConformance: Conformance = {
  component: 'error-message',
  render: (options, inside) => (
    <ErrorMessage words={{ error: options.string('visuallyHiddenText') }}>
      {inside ?? options.content()}
    </ErrorMessage>
  ),
};
