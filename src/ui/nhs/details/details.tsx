import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';

export type DetailsProps = Attributes & {
  readonly summary: Content;
  readonly open?: boolean | undefined;
  /** Drawn as a card with a plus sign, for content that more people need. */
  readonly expander?: boolean | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly classes?: string | undefined;
  readonly children?: Content;
};

/** Text that a person may open. It works without scripts. */
export function Details(props: DetailsProps): JSX.Element {
  const { summary, open, expander, variant, classes, children, ...attributes } = props;
  return (
    <details
      class={cx(
        'nhsuk-details',
        expander && 'nhsuk-expander',
        variant && `nhsuk-details--${variant}`,
        classes,
      )}
      open={open}
      {...attributes}
    >
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}
