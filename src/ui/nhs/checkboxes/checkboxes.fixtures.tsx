import type { Conformance } from '../published.tsx';
import { group } from '../published-parts.tsx';
import { Checkboxes } from './checkboxes.tsx';

export const checkboxesConformance: Conformance = {
  component: 'checkboxes',
  render: (options) => (
    <Checkboxes
      {...group(options)}
      name={options.string('name') ?? ''}
      idPrefix={options.string('idPrefix')}
      values={options.strings('values')}
      small={options.boolean('small')}
      inline={options.boolean('inline')}
      disabled={options.boolean('disabled')}
      items={options.list('items').map((item) => {
        if (!item) return false;
        const behaviour = item.boolean('exclusive')
          ? 'exclusive'
          : item.one('behaviour', ['exclusive', 'inclusive']);
        const divider = item.string('divider');
        if (divider !== undefined) return { divider, behaviour };
        return {
          value: item.string('value') ?? '',
          label: item.content(),
          hint: item.at('hint').content(),
          name: item.string('name'),
          behaviour,
          behaviourGroup: item.string('exclusiveGroup') ?? item.string('behaviourGroup'),
          disabled: item.boolean('disabled'),
          conditional: item.at('conditional').content(),
        };
      })}
    />
  ),
};
