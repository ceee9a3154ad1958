import type { Conformance } from '../published.tsx';
import { exampleHtml } from '../published.tsx';
import { label } from '../published-parts.tsx';
import { Fieldset } from './fieldset.tsx';

export const fieldsetConformance: Conformance = {
  component: 'fieldset',
  render(options, inside) {
    const { content, ...legendOptions } = label(options.at('legend'));
    return (
      <Fieldset legend={content} legendOptions={legendOptions}>
        {inside ?? exampleHtml(options.string('html') ?? '')}
      </Fieldset>
    );
  },
};
