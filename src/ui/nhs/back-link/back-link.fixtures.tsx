import type { Conformance } from '../published.tsx';
import { BackLink } from './back-link.tsx';

export const backLinkConformance: Conformance = {
  component: 'back-link',
  render: (options, inside) => (
    <BackLink
      href={options.string('href')}
      type={options.one('type', ['submit', 'button'])}
      variant={options.one('variant', ['reverse'])}
    >
      {inside ?? options.content()}
    </BackLink>
  ),
};
