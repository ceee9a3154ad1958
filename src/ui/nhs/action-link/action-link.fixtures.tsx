import type { Conformance } from '../published.tsx';
import { ActionLink } from './action-link.tsx';

export const actionLinkConformance: Conformance = {
  component: 'action-link',
  render: (options, inside) => (
    <ActionLink
      href={options.string('href')}
      type={options.one('type', ['submit', 'button'])}
      variant={options.one('variant', ['reverse'])}
    >
      {inside ?? options.content()}
    </ActionLink>
  ),
};
