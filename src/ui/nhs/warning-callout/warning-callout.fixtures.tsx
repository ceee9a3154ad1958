import type { Conformance } from '../published.tsx';
import { card } from '../published-parts.tsx';
import { WarningCallout } from './warning-callout.tsx';

export const warningCalloutConformance: Conformance = {
  component: 'warning-callout',
  render: (options, inside) => (
    <WarningCallout {...card(options)}>{inside ?? options.content()}</WarningCallout>
  ),
};
