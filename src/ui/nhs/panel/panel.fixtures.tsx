import type { Conformance } from '../published.tsx';
import { headingLevel } from '../published-parts.tsx';
import { Panel } from './panel.tsx';

export const panelConformance: Conformance = {
  component: 'panel',
  render(options, inside) {
    const heading = options.at('heading');
    return (
      <Panel
        heading={heading.content()}
        headingOptions={{
          level: headingLevel(heading),
          size: heading.one('size', ['m', 'l', 'xl']),
          id: heading.string('id'),
          classes: heading.string('classes'),
        }}
        variant={options.one('variant', ['interruption'])}
      >
        {inside ?? options.content()}
      </Panel>
    );
  },
};
