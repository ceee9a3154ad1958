import type { Example } from '../example.ts';
import { DateInput } from './date-input.tsx';

export const dateInputExamples: readonly Example[] = [
  {
    name: 'A whole date',
    render: () => (
      <DateInput
        id="date-closes"
        namePrefix="date-closes"
        legend="When does the consultation close?"
        legendOptions={{ size: 'm' }}
        hint="For example, 30 11 2026"
      />
    ),
  },
  {
    name: 'With one part wrong',
    render: () => (
      <DateInput
        id="date-meeting"
        namePrefix="date-meeting"
        legend="When is the meeting?"
        legendOptions={{ size: 'm' }}
        error="Date of the meeting must include a year"
        parts={[
          { name: 'day', value: '14' },
          { name: 'month', value: '10' },
          { name: 'year', error: true },
        ]}
      />
    ),
  },
  {
    name: 'Month and year',
    render: () => (
      <DateInput
        id="date-promised"
        legend="By when was the plan promised?"
        legendOptions={{ size: 'm' }}
        parts={[{ name: 'month' }, { name: 'year' }]}
        values={{ month: '6', year: '2016' }}
      />
    ),
  },
];
