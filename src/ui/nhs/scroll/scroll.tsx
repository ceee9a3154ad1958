import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';

export type ScrollProps = Attributes & {
  /** The id of what names the region, such as a table's caption. */
  readonly labelledBy?: string | undefined;
  /**
   * Leaves it to the script in the browser to make the region reachable by keyboard. By default it
   * is always reachable, because people without scripts must be able to scroll it too.
   */
  readonly scripted?: boolean | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly classes?: string | undefined;
  /** Plain text becomes a paragraph. */
  readonly children?: Content;
};

/** Holds something wider than the screen, so that only it scrolls and never the page. */
export function Scroll(props: ScrollProps): JSX.Element {
  const { labelledBy, scripted, variant, classes, children, ...attributes } = props;
  return (
    <div
      class={cx('nhsuk-scroll', variant && `nhsuk-scroll--${variant}`, classes)}
      data-module="nhsuk-scroll"
      {...attributes}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the markup of the design system, its script looks for it */}
      <div
        class="nhsuk-scroll__content"
        role="region"
        aria-labelledby={labelledBy}
        tabindex={scripted ? undefined : 0}
      >
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
