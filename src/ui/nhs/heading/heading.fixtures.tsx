import type { Conformance } from '../published.tsx';
import { caption, headingLevel, headingSize } from '../published-parts.tsx';
import { Heading } from './heading.tsx';

export const headingConformance: Conformance = {
  component: 'heading',
  render: (options) => (
    <Heading
      level={headingLevel(options)}
      size={headingSize(options)}
      classes={options.string('classes')}
      {...caption(options)}
      href={options.string('href')}
      visuallyHidden={options.string('visuallyHiddenText')}
    >
      {options.content()}
    </Heading>
  ),
};
