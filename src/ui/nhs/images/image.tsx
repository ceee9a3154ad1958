import type { JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';

export type ImageProps = Attributes & {
  readonly src?: string | undefined;
  /** Empty for a picture that says nothing the text does not say. */
  readonly alt?: string | undefined;
  readonly sizes?: string | undefined;
  readonly srcset?: string | undefined;
  readonly caption?: Content;
  readonly captionClasses?: string | undefined;
  readonly border?: boolean | undefined;
  readonly background?: boolean | undefined;
  /** A width of the grid, such as `one-half`. */
  readonly width?: string | undefined;
  readonly classes?: string | undefined;
  /** A ready picture in place of `src`. */
  readonly children?: Content;
};

/** A picture with its caption. */
export function Image(props: ImageProps): JSX.Element {
  const { src, alt = '', sizes, srcset, caption, captionClasses, border, ...rest } = props;
  const { background, width, classes, children, ...attributes } = rest;
  return (
    <figure
      class={cx(
        'nhsuk-image',
        border === false && 'nhsuk-image--no-border',
        background === false && 'nhsuk-image--no-background',
        width && `nhsuk-u-width-${width}`,
        classes,
      )}
      {...attributes}
    >
      {given(children) ? children : null}
      {src !== undefined && !given(children) ? (
        <img class="nhsuk-image__img" src={src} alt={alt} sizes={sizes} srcset={srcset} />
      ) : null}
      {given(caption) ? (
        <figcaption class={cx('nhsuk-image__caption', captionClasses)}>{caption}</figcaption>
      ) : null}
    </figure>
  );
}
