import { h, type JSX } from 'preact';
import type { CaptionOptions } from '../caption/caption.tsx';
import type { HeadingLevel } from '../heading/heading.tsx';
import { besideCaption, Titled } from '../heading/titled.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';

export type LabelSize = 's' | 'm' | 'l' | 'xl';

export type LabelOptions = {
  readonly size?: LabelSize | undefined;
  /** Makes the label a heading: `true` for the heading of the page, or a level below it. */
  readonly heading?: boolean | HeadingLevel | undefined;
  readonly headingId?: string | undefined;
  readonly caption?: Content;
  readonly captionOptions?: CaptionOptions | undefined;
  /** Keeps the label for screen readers and hides it from sight. */
  readonly visuallyHidden?: boolean | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type LabelProps = LabelOptions & {
  /** The id of the field it names. */
  readonly for?: string | undefined;
  readonly children: Content;
};

/** The visible name of a form field. */
export function Label(props: LabelProps): JSX.Element {
  const { size, heading, caption, visuallyHidden, id, classes, attributes, children } = props;
  const captionOptions = { size, ...props.captionOptions };
  const placement = captionOptions.placement;
  const outside = placement === 'before' || placement === 'after';
  const label = (
    <Titled
      element="label"
      class={cx(
        'nhsuk-label',
        size && `nhsuk-label--${size}`,
        visuallyHidden && 'nhsuk-u-visually-hidden',
        classes,
      )}
      id={id}
      attributes={labelFor(props.for, attributes)}
      caption={outside ? undefined : caption}
      captionOptions={captionOptions}
    >
      {children}
    </Titled>
  );
  if (!heading) return besideCaption(label, caption, captionOptions);
  const level = heading === true ? 1 : heading;
  const wrapped = h(`h${level}`, { class: 'nhsuk-label-wrapper', id: props.headingId }, label);
  return besideCaption(wrapped, caption, captionOptions);
}

function labelFor(field: string | undefined, attributes: Attributes | undefined): Attributes {
  const named = { for: field, ...attributes };
  return named;
}
