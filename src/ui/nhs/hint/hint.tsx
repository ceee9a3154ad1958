import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';

export type HintProps = Attributes & {
  readonly classes?: string | undefined;
  readonly children?: Content;
};

/** Help that everybody needs to answer, shown between the label and the field. */
export function Hint({ classes, children, ...attributes }: HintProps): JSX.Element {
  return (
    <div class={cx('nhsuk-hint', classes)} {...attributes}>
      {children}
    </div>
  );
}
