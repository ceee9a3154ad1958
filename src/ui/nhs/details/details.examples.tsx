import type { Example } from '../example.ts';
import { Details } from './details.tsx';

export const detailsExamples: readonly Example[] = [
  {
    name: 'Details',
    render: () => (
      <Details summary="What happens to my comment">
        <p>We publish it with your name left out, unless you choose otherwise.</p>
        <p>Each comment gets an answer before the next version of the plan.</p>
      </Details>
    ),
  },
  {
    name: 'Expander, open',
    render: () => (
      <Details summary="Who pays for this" expander open>
        <p>The integrated care board pays from its budget for community services.</p>
      </Details>
    ),
  },
];
