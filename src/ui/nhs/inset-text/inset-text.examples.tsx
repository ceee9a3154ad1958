import type { Example } from '../example.ts';
import { InsetText } from './inset-text.tsx';

export const insetTextExamples: readonly Example[] = [
  {
    name: 'Plain text',
    render: () => (
      <InsetText>
        This is an option, not a decision. The board decides on 12 January 2027.
      </InsetText>
    ),
  },
  {
    name: 'With a link',
    render: () => (
      <InsetText>
        <p>
          The finance paper was promised for 1 September 2026 and is not published.{' '}
          <a href="#timetable">See the timetable</a>.
        </p>
      </InsetText>
    ),
  },
];
