import type { Example } from '../example.ts';
import { CharacterCount } from './character-count.tsx';

export const characterCountExamples: readonly Example[] = [
  {
    name: 'Counting characters',
    render: () => (
      <CharacterCount
        name="count-comment"
        label="What do you think of this passage?"
        labelOptions={{ size: 'm' }}
        hint="You do not need to give your name."
        maxlength={4000}
        threshold={75}
        rows={8}
      />
    ),
  },
  {
    name: 'Counting words',
    render: () => (
      <CharacterCount name="count-summary" label="Summary of the change" maxwords={80} />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <CharacterCount
        name="count-reason"
        label="Why was this not accepted?"
        error="Reason must be 20 characters or fewer"
        maxlength={20}
        value="There was not enough money in this year’s budget"
      />
    ),
  },
];
