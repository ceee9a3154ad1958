import type { Conformance, Published } from '../published.tsx';
import { Tag, type TagProps } from './tag.tsx';

function colour(options: Published): TagProps['colour'] {
  if (options.boolean('colour') === false) return false;
  // A class that says the same counts more in the macro; ours is told once.
  if (/nhsuk-tag--/.test(options.string('classes') ?? '')) return undefined;
  return options.one('colour', [
    'white',
    'grey',
    'green',
    'aqua-green',
    'blue',
    'purple',
    'pink',
    'red',
    'orange',
    'yellow',
  ]);
}

/** The properties of a tag in an example, also inside other components. */
export function tag(options: Published): Omit<TagProps, 'children'> {
  return {
    colour: colour(options),
    border: options.boolean('border'),
    classes: options.string('classes'),
  };
}

export const tagConformance: Conformance = {
  component: 'tag',
  render: (options, inside) => <Tag {...tag(options)}>{inside ?? options.content()}</Tag>,
};
