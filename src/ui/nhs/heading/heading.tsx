import type { JSX } from 'preact';
import type { CaptionOptions } from '../caption/caption.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';
import { Titled } from './titled.tsx';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingSize = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl';

/** How a heading inside another component looks and where it stands in the outline. */
export type HeadingOptions = {
  readonly level?: HeadingLevel | undefined;
  readonly size?: HeadingSize | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly caption?: Content;
  readonly captionOptions?: CaptionOptions | undefined;
  readonly visuallyHidden?: Content;
  readonly attributes?: Attributes | undefined;
};

export type HeadingProps = Attributes & {
  readonly level?: HeadingLevel | undefined;
  readonly size?: HeadingSize | undefined;
  readonly caption?: Content;
  readonly captionOptions?: CaptionOptions | undefined;
  readonly visuallyHidden?: Content;
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
  readonly children: Content;
};

/** A heading. `level` is its place in the outline, `size` only how large it looks. */
export function Heading(props: HeadingProps): JSX.Element {
  const {
    level = 1,
    size,
    caption,
    captionOptions,
    visuallyHidden,
    href,
    classes,
    ...rest
  } = props;
  const { children, ...attributes } = rest;
  return (
    <Titled
      element={`h${level}`}
      class={cx(size ? `nhsuk-heading-${size}` : 'nhsuk-heading', classes)}
      attributes={attributes}
      href={href}
      caption={caption}
      captionOptions={{ size, ...captionOptions }}
      visuallyHidden={visuallyHidden}
    >
      {children}
    </Titled>
  );
}
