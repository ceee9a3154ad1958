import type { Conformance } from '../published.tsx';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryConformance: Conformance = {
  component: 'error-summary',
  render: (options, inside) => (
    <ErrorSummary
      heading={options.at('heading').content()}
      description={inside ?? options.at('description').content()}
      disableAutoFocus={options.boolean('disableAutoFocus')}
      errors={options
        .list('errorList')
        .map((error) => error && { text: error.content(), href: error.string('href') })}
    />
  ),
};
