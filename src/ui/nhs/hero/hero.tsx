import type { JSX } from 'preact';
import { Heading, type HeadingOptions } from '../heading/heading.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';

export type HeroContent = {
  readonly heading?: Content;
  readonly headingOptions?: HeadingOptions | undefined;
  /** Plain text becomes a large paragraph. */
  readonly content?: Content;
  /** A width of the grid: `two-thirds` for one block, `one-half` for several. */
  readonly width?: string | undefined;
  readonly classes?: string | undefined;
};

export type HeroProps = Attributes & {
  /** One block, or several side by side, two in a row. */
  readonly blocks: readonly HeroContent[];
  /** A picture behind, from this site. The page must allow inline styles for it. */
  readonly imageSrc?: string | undefined;
  readonly border?: boolean | undefined;
  readonly containerClasses?: string | undefined;
  readonly classes?: string | undefined;
};

/** The opening of the home page. */
export function Hero(props: HeroProps): JSX.Element {
  const { blocks, imageSrc, border, containerClasses, classes, ...attributes } = props;
  const pairs = blocks.flatMap((_, at) => (at % 2 === 0 ? [blocks.slice(at, at + 2)] : []));
  return (
    <section
      class={cx(
        'nhsuk-hero',
        imageSrc !== undefined && 'nhsuk-hero--image',
        imageSrc !== undefined && given(blocks[0]?.heading) && 'nhsuk-hero--image-description',
        imageSrc === undefined && border !== false && 'nhsuk-hero--border',
        classes,
      )}
      style={
        imageSrc === undefined
          ? undefined
          : `background-image: url('${imageSrc.replaceAll("'", '%27')}');`
      }
      {...attributes}
    >
      {pairs.length > 0 ? (
        <div class={cx('nhsuk-width-container', containerClasses)}>
          {pairs.map((pair) => (
            <div class="nhsuk-grid-row">
              {pair.map((block) => column(block, blocks.length === 1 && imageSrc !== undefined))}
            </div>
          ))}
        </div>
      ) : null}
      {imageSrc === undefined ? null : <div class="nhsuk-hero__overlay" />}
    </section>
  );
}

function column(block: HeroContent, arrow: boolean): JSX.Element {
  const { heading, headingOptions, content, width = 'one-half', classes } = block;
  return (
    <div class={`nhsuk-grid-column-${width}`}>
      <div class={cx('nhsuk-hero__content', classes)}>
        {arrow ? <span class="nhsuk-hero__arrow" aria-hidden="true" /> : null}
        {given(heading) ? (
          <Heading
            size="xl"
            {...headingOptions}
            classes={cx('nhsuk-hero__heading', headingOptions?.classes)}
          >
            {heading}
          </Heading>
        ) : null}
        {typeof content === 'string' ? <p class="nhsuk-body-l">{content}</p> : content}
      </div>
    </div>
  );
}
