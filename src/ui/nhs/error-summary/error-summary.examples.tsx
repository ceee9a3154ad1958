import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: readonly Example[] = [
  {
    name: 'Two things to put right',
    render: () => (
      <ErrorSummary
        disableAutoFocus
        errors={[
          { text: 'Reason must be 20 characters or fewer', href: '#count-reason' },
          { text: 'Date of the meeting must include a year', href: '#date-meeting-year' },
        ]}
      />
    ),
  },
  {
    name: 'With an explanation',
    render: () => (
      <ErrorSummary
        disableAutoFocus
        heading="Your comment was not sent"
        description="The plan closed for comments while you were writing. Your words are still below: you can copy them and send them by e-mail."
      />
    ),
  },
];
