import { image } from '../images/image.fixtures.tsx';
import type { Conformance, Published } from '../published.tsx';
import { caption, headingLevel, headingSize } from '../published-parts.tsx';
import { Hero, type HeroContent } from './hero.tsx';

function block(options: Published): HeroContent {
  const heading = options.at('heading');
  const picture = options.at('image');
  return {
    heading: heading.content(),
    headingOptions: {
      id: heading.string('id'),
      size: headingSize(heading) ?? 'xl',
      level: headingLevel(heading),
      ...caption(heading),
    },
    content: picture.string('src') === undefined ? options.content() : image(picture, undefined),
    width: options.string('width'),
  };
}

export const heroConformance: Conformance = {
  component: 'hero',
  render(options) {
    const own = block(options);
    const imageSrc = options.at('image').string('src');
    const first: HeroContent = {
      ...own,
      content: options.content(),
      width: own.width ?? 'two-thirds',
    };
    const blocks = options.list('content').flatMap((entry) => (entry ? [block(entry)] : []));
    const hasOwn = options.at('heading').present || options.string('text') !== undefined;
    return (
      <Hero
        imageSrc={imageSrc}
        border={options.boolean('border')}
        blocks={hasOwn ? [first, ...blocks] : blocks}
      />
    );
  },
};
