import type { Example } from '../example.ts';
import { WarningCallout } from './warning-callout.tsx';

export const warningCalloutExamples: readonly Example[] = [
  {
    name: 'Plain',
    render: () => (
      <WarningCallout heading="This is not the place for urgent help">
        If somebody is in danger, call 999. For medical help now, call 111.
      </WarningCallout>
    ),
  },
];
