import type { Conformance, Published } from '../published.tsx';
import { group } from '../published-parts.tsx';
import { DateInput, type DatePart } from './date-input.tsx';

function part(options: Published, fallback?: string): DatePart {
  return {
    name: options.string('name') ?? fallback ?? '',
    label: options.at('label').content(),
    value: options.string('value'),
    width: options.one('width', [2, 3, 4, 5]),
    autocomplete: options.string('autocomplete'),
    disabled: options.boolean('disabled'),
    error: options.boolean('error'),
  };
}

export const dateInputConformance: Conformance = {
  component: 'date-input',
  render(options) {
    const items = options.list('items');
    const parts =
      items.length > 0
        ? items.map((item) => item && part(item))
        : ['day', 'month', 'year'].map(
            (name) => options.boolean(name) !== false && part(options.at(name), name),
          );
    const values = options.at('values');
    return (
      <DateInput
        {...group(options)}
        id={options.string('id') ?? ''}
        namePrefix={options.string('namePrefix')}
        disabled={options.boolean('disabled')}
        parts={parts}
        values={{
          day: values.string('day'),
          month: values.string('month'),
          year: values.string('year'),
        }}
      />
    );
  },
};
