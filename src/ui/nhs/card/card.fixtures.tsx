import type { Conformance } from '../published.tsx';
import { card } from '../published-parts.tsx';
import { Card } from './card.tsx';

export const cardConformance: Conformance = {
  component: 'card',
  render(options, inside) {
    const description = options.at('description');
    const html = description.string('html') !== undefined;
    return (
      <Card {...card(options)} description={html ? undefined : description.content()}>
        {inside ?? (html ? description.content() : undefined)}
      </Card>
    );
  },
};
