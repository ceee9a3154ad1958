import type { JSX } from 'preact';
import type { CaptionOptions } from '../caption/caption.tsx';
import type { HeadingLevel } from '../heading/heading.tsx';
import { besideCaption, Titled } from '../heading/titled.tsx';
import type { LabelSize } from '../label/label.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';

export type LegendOptions = {
  readonly size?: LabelSize | undefined;
  /** Makes the legend a heading: `true` for the heading of the page, or a level below it. */
  readonly heading?: boolean | HeadingLevel | undefined;
  readonly headingId?: string | undefined;
  readonly caption?: Content;
  /** A caption `before` is drawn at the start, because a legend must come first in its fieldset. */
  readonly captionOptions?: CaptionOptions | undefined;
  /** Keeps the legend for screen readers and hides it from sight. */
  readonly visuallyHidden?: boolean | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type LegendProps = LegendOptions & { readonly children: Content };

/** The name of a group of fields. */
export function Legend(props: LegendProps): JSX.Element {
  const { size, heading, caption, visuallyHidden, id, classes, attributes, children } = props;
  const asked = props.captionOptions?.placement;
  const placement = asked === 'before' ? 'start' : asked;
  const captionOptions: CaptionOptions = { size, ...props.captionOptions, placement };
  const inside = placement === 'after' ? undefined : caption;
  const name = cx(
    'nhsuk-fieldset__legend',
    size && `nhsuk-fieldset__legend--${size}`,
    visuallyHidden && 'nhsuk-u-visually-hidden',
    classes,
  );
  const legend = heading ? (
    <legend class={name} id={id} {...attributes}>
      <Titled
        element={`h${heading === true ? 1 : heading}`}
        class="nhsuk-fieldset__heading"
        id={props.headingId}
        caption={inside}
        captionOptions={captionOptions}
      >
        {children}
      </Titled>
    </legend>
  ) : (
    <Titled
      element="legend"
      class={name}
      id={id}
      attributes={attributes}
      caption={inside}
      captionOptions={captionOptions}
    >
      {children}
    </Titled>
  );
  return besideCaption(legend, caption, captionOptions);
}
