import type { JSX } from 'preact';
import type { Content } from '../markup.ts';
import type { Conformance, Published } from '../published.tsx';
import { Image } from './image.tsx';

/** The image of an example, also inside other components. */
export function image(options: Published, inside: Content): JSX.Element {
  return (
    <Image
      src={options.string('src')}
      alt={options.string('alt')}
      sizes={options.string('sizes')}
      srcset={options.string('srcset')}
      caption={options.at('caption').content()}
      width={options.string('width')}
      border={options.boolean('border')}
      background={options.boolean('background')}
    >
      {inside}
    </Image>
  );
}

export const imageConformance: Conformance = { component: 'images', render: image };
