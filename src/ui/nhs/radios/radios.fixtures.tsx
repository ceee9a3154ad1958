import type { Conformance } from '../published.tsx';
import { group } from '../published-parts.tsx';
import { Radios } from './radios.tsx';

export const radiosConformance: Conformance = {
  component: 'radios',
  render: (options) => (
    <Radios
      {...group(options)}
      name={options.string('name') ?? ''}
      idPrefix={options.string('idPrefix')}
      value={options.string('value')}
      small={options.boolean('small')}
      inline={options.boolean('inline')}
      disabled={options.boolean('disabled')}
      items={options.list('items').map((item) => {
        if (!item) return false;
        const divider = item.string('divider');
        if (divider !== undefined) return { divider };
        return {
          value: item.string('value') ?? '',
          label: item.content(),
          hint: item.at('hint').content(),
          disabled: item.boolean('disabled'),
          conditional: item.at('conditional').content(),
        };
      })}
    />
  ),
};
