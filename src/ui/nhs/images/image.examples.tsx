import type { Example } from '../example.ts';
import { Image } from './image.tsx';

// A drawing inside the page, so that the gallery asks for no file.
const drawing =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 120'%3E%3Crect width='300' height='120' fill='%23d8dde0'/%3E%3Cpath d='M20 90 90 40l50 30 60-50 80 70z' fill='%23005eb8'/%3E%3C/svg%3E";

export const imageExamples: readonly Example[] = [
  {
    name: 'With a caption',
    render: () => (
      <Image
        src={drawing}
        alt="Drawing of hills in three steps, the last one the highest"
        caption="The Vale, seen from Riverside Hospital"
      />
    ),
  },
];
