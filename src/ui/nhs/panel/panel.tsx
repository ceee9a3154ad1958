import { h, type JSX } from 'preact';
import type { HeadingLevel } from '../heading/heading.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';

export type PanelProps = Attributes & {
  readonly heading: Content;
  readonly headingOptions?:
    | {
        readonly level?: HeadingLevel | undefined;
        readonly size?: 'm' | 'l' | 'xl' | undefined;
        readonly id?: string | undefined;
        readonly classes?: string | undefined;
      }
    | undefined;
  /** A pause before something important, in place of the message that something is done. */
  readonly variant?: 'interruption' | undefined;
  readonly classes?: string | undefined;
  readonly children?: Content;
};

/** The message at the end: what was done and the code to keep. */
export function Panel(props: PanelProps): JSX.Element {
  const { heading, headingOptions, variant, classes, children, ...attributes } = props;
  const { level = 1, size, id, classes: headingClasses } = headingOptions ?? {};
  return (
    <div class={cx('nhsuk-panel', variant && `nhsuk-panel--${variant}`, classes)} {...attributes}>
      {h(
        `h${level}`,
        {
          class: cx(
            'nhsuk-panel__heading',
            size && `nhsuk-panel__heading--${size}`,
            headingClasses,
          ),
          id,
        },
        heading,
      )}
      {given(children) ? <div class="nhsuk-panel__body">{children}</div> : null}
    </div>
  );
}
