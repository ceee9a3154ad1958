import type { Example } from '../example.ts';
import { NotificationBanner } from './notification-banner.tsx';

export const notificationBannerExamples: readonly Example[] = [
  {
    name: 'Important',
    render: () => (
      <NotificationBanner titleId="banner-important">
        This place is made up. It shows how the service works.
      </NotificationBanner>
    ),
  },
  {
    name: 'Success',
    render: () => (
      <NotificationBanner
        variant="success"
        titleId="banner-success"
        disableAutoFocus
        heading="Version 2 is published"
      >
        <p>
          214 comments were carried over. 12 people asked to be told and have been sent an e-mail.
        </p>
      </NotificationBanner>
    ),
  },
];
