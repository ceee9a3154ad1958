import type { Example } from '../example.ts';
import { Legend } from './legend.tsx';

export const legendExamples: readonly Example[] = [
  {
    name: 'As a heading with a caption',
    render: () => (
      <fieldset class="nhsuk-fieldset">
        <Legend size="l" heading={3} caption="Step 2 of 3">
          Who are you speaking for?
        </Legend>
      </fieldset>
    ),
  },
];
