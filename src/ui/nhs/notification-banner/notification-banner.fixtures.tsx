import type { Conformance } from '../published.tsx';
import { NotificationBanner } from './notification-banner.tsx';

export const notificationBannerConformance: Conformance = {
  component: 'notification-banner',
  render(options, inside) {
    const heading = options.at('heading');
    return (
      <NotificationBanner
        title={options.at('title').content()}
        heading={heading.content()}
        headingElement={heading.one('element', ['p', 'h2', 'h3', 'h4'])}
        variant={options.one('variant', ['success'])}
        role={options.one('role', ['alert', 'region'])}
        disableAutoFocus={options.boolean('disableAutoFocus')}
        {...options.attributes()}
      >
        {inside ?? options.content()}
      </NotificationBanner>
    );
  },
};
