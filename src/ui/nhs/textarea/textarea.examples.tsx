import type { Example } from '../example.ts';
import { Textarea } from './textarea.tsx';

export const textareaExamples: readonly Example[] = [
  {
    name: 'With a hint',
    render: () => (
      <Textarea
        name="text-comment"
        label="What do you think?"
        labelOptions={{ size: 'm' }}
        hint="Do not give the name of a patient or a member of staff."
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <Textarea
        name="text-reason"
        label="Why is this hidden?"
        error="Enter the reason. It is published in place of the comment"
        rows={3}
      />
    ),
  },
];
