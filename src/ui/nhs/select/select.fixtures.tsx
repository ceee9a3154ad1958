import type { Conformance } from '../published.tsx';
import { field } from '../published-parts.tsx';
import { Select } from './select.tsx';

export const selectConformance: Conformance = {
  component: 'select',
  render: (options) => (
    <Select
      {...field(options)}
      value={options.string('value')}
      disabled={options.boolean('disabled')}
      items={options.list('items').map((item) => {
        if (!item) return false;
        if (item.boolean('divider')) return { divider: true };
        return {
          text: item.string('text') ?? '',
          value: item.string('value'),
          disabled: item.boolean('disabled'),
        };
      })}
    />
  ),
};
