import type { Example } from '../example.ts';
import { Scroll } from './scroll.tsx';

export const scrollExamples: readonly Example[] = [
  {
    name: 'Something wider than a telephone',
    render: () => (
      <Scroll labelledBy="scroll-title">
        <p id="scroll-title" class="nhsuk-u-nowrap">
          Riverside · Vale Hospitals · Community Care · Mental Health · Ambulance · Borough Council
          · County Council · Healthwatch · Voluntary Alliance · Hospice
        </p>
      </Scroll>
    ),
  },
];
