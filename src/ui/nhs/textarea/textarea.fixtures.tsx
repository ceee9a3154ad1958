import type { Conformance } from '../published.tsx';
import { field } from '../published-parts.tsx';
import { Textarea } from './textarea.tsx';

export const textareaConformance: Conformance = {
  component: 'textarea',
  render: (options) => (
    <Textarea
      {...field(options)}
      disabled={options.boolean('disabled')}
      autocomplete={options.string('autocomplete')}
    />
  ),
};
