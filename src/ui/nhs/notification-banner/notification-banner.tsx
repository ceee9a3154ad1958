import { h, type JSX } from 'preact';
import type { HeadingLevel } from '../heading/heading.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type NotificationBannerProps = Omit<Attributes, 'title'> & {
  /** "Important", or "Success", when left out. */
  readonly title?: Content;
  readonly titleId?: string | undefined;
  readonly titleLevel?: HeadingLevel | undefined;
  /** The message itself in one sentence. */
  readonly heading?: Content;
  readonly headingElement?: 'h2' | 'h3' | 'h4' | 'p' | undefined;
  /** `success` takes the focus and is read out at once. */
  readonly variant?: 'success' | undefined;
  readonly role?: 'alert' | 'region' | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  /** Plain text becomes a paragraph. */
  readonly children?: Content;
};

/** News about the service or about what the person has just done, above the content. */
export function NotificationBanner(props: NotificationBannerProps): JSX.Element {
  const { title, titleId = 'nhsuk-notification-banner-title', titleLevel = 2, ...rest } = props;
  const { heading, headingElement = 'h3', variant, role, disableAutoFocus, ...more } = rest;
  const { classes, words, children, ...attributes } = more;
  const success = variant === 'success';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is alert or region, which take a name
    <div
      class={cx(
        'nhsuk-notification-banner',
        classes,
        success && 'nhsuk-notification-banner--success',
      )}
      data-module="nhsuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      role={role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      {...attributes}
    >
      <div class="nhsuk-notification-banner__header">
        {h(
          `h${titleLevel}`,
          { class: 'nhsuk-notification-banner__title', id: titleId },
          given(title) ? title : say(words, success ? 'success' : 'important'),
        )}
      </div>
      <div class="nhsuk-notification-banner__content">
        {given(heading)
          ? h(headingElement, { class: 'nhsuk-notification-banner__heading' }, heading)
          : null}
        {typeof children === 'string' ? (
          <p class={given(heading) ? 'nhsuk-body' : 'nhsuk-notification-banner__heading'}>
            {children}
          </p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
