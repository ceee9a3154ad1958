import type { Example } from '../example.ts';
import { SearchInput } from './search-input.tsx';

export const searchInputExamples: readonly Example[] = [
  {
    name: 'Plain',
    render: () => (
      <SearchInput
        name="search-place"
        label="Find your place"
        labelOptions={{ size: 'm' }}
        hint="Enter the name of your council."
        width={20}
      />
    ),
  },
  {
    name: 'Large, with words on the button',
    render: () => (
      <SearchInput
        large
        name="search-comments"
        label="Search the comments"
        value="walk-in centre"
        button={{ text: 'Search comments' }}
        words={{ search: 'Search comments' }}
      />
    ),
  },
];
