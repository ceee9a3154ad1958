import { h, type JSX } from 'preact';
import { type Content, cx } from '../markup.ts';

export type CaptionPlacement = 'before' | 'start' | 'end' | 'after';

export type CaptionOptions = {
  /** `start` and `end` are inside the heading, `before` and `after` beside it. */
  readonly placement?: CaptionPlacement | undefined;
  /** The size of the heading it belongs to; sizes without a caption style fall back to the plain one. */
  readonly size?: 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl' | 'xxl' | undefined;
  readonly element?: 'span' | 'p' | 'div' | 'h2' | 'h3' | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
};

export type CaptionProps = CaptionOptions & { readonly children: Content };

const styled = ['m', 'l', 'xl', 'xxl'];

/** The smaller grey line that says where a heading belongs, such as the name of the plan. */
export function Caption(props: CaptionProps): JSX.Element {
  const { placement, size, element = 'span', id, classes, children } = props;
  const below = placement === 'after' || placement === 'end';
  return h(
    element,
    {
      class: cx(
        size && styled.includes(size) ? `nhsuk-caption-${size}` : 'nhsuk-caption',
        below && 'nhsuk-caption--bottom',
        classes,
      ),
      id,
    },
    children,
  );
}
