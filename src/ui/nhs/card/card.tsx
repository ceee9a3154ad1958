import type { JSX } from 'preact';
import type { HeadingOptions } from '../heading/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import type { Words } from '../words.ts';
import { type CardAction, cardAction } from './card-action.tsx';
import { type CareLevel, cardHeading, careAdvice } from './card-heading.tsx';

export type CardVariant = 'feature' | 'primary' | 'secondary' | 'warning' | CareLevel;

export type CardProps = Attributes & {
  readonly heading?: Content;
  readonly headingOptions?: HeadingOptions | undefined;
  /** Beside the heading and before the description, such as a date. */
  readonly underHeading?: Content;
  /** Where the heading leads. */
  readonly href?: string | undefined;
  /** Makes the whole card a target, where it has one link. */
  readonly clickable?: boolean | undefined;
  /** The last three are for advice on care, and need a heading. */
  readonly variant?: CardVariant | undefined;
  readonly actions?: readonly (CardAction | false | undefined)[] | undefined;
  readonly actionsClasses?: string | undefined;
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
  /** A ready picture in place of `image`. */
  readonly picture?: Content;
  /** A short text under the heading. */
  readonly description?: Content;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  readonly children?: Content;
};

/** A piece of content of its own: a summary that leads on, or a group of facts. */
export function Card(props: CardProps): JSX.Element {
  const { heading, headingOptions, href, clickable, variant, actions, actionsClasses, ...rest } =
    props;
  const { underHeading, image, picture, description, classes, words, children, ...attributes } =
    rest;
  const care = isCare(variant) && given(heading) ? variant : undefined;
  const does = (actions ?? []).filter((action) => action !== undefined && action !== false);
  const above = care !== undefined || does.length > 0;
  const title = given(heading)
    ? cardHeading(heading, {
        ...headingOptions,
        href: variant === 'feature' ? undefined : href,
        prefix: headingOptions?.visuallyHidden ?? (care && careAdvice(care, words)),
      })
    : null;
  return (
    <div
      class={cx(
        'nhsuk-card',
        clickable && 'nhsuk-card--clickable',
        variant && !isCare(variant) && `nhsuk-card--${variant}`,
        care && `nhsuk-card--care nhsuk-card--care--${care}`,
        classes,
      )}
      {...attributes}
    >
      {picture}
      {image ? <img class="nhsuk-card__img" src={image.src} alt={image.alt} /> : null}
      {above ? (
        <div class="nhsuk-card__heading-container">
          {title}
          {underHeading}
          {care ? <span class="nhsuk-card--care__arrow" aria-hidden="true" /> : null}
          {actionList(does, heading, actionsClasses)}
        </div>
      ) : null}
      <div class="nhsuk-card__content">
        {above ? null : title}
        {above ? null : underHeading}
        {given(description) ? <p class="nhsuk-card__description">{description}</p> : null}
        {children}
        {variant === 'primary' ? <Icon name="chevron-right-circle" /> : null}
      </div>
    </div>
  );
}

function isCare(variant: CardVariant | undefined): variant is CareLevel {
  return variant === 'non-urgent' || variant === 'urgent' || variant === 'emergency';
}

function actionList(
  actions: readonly CardAction[],
  heading: Content,
  classes: string | undefined,
): JSX.Element | null {
  const [first, ...others] = actions;
  if (first === undefined) return null;
  const name = cx('nhsuk-card__actions', classes);
  if (others.length === 0) return <div class={name}>{cardAction(first, heading)}</div>;
  return (
    <ul class={name}>
      {actions.map((action) => (
        <li class="nhsuk-card__action">{cardAction(action, heading)}</li>
      ))}
    </ul>
  );
}
