import type { JSX } from 'preact';
import { Legend, type LegendOptions } from '../legend/legend.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';

export type FieldsetProps = Attributes & {
  /** Groups of text boxes need `group`: some screen readers do not read their description without it. */
  readonly role?: 'group' | undefined;
  readonly legend: Content;
  readonly legendOptions?: LegendOptions | undefined;
  readonly describedBy?: string | undefined;
  readonly classes?: string | undefined;
  readonly children?: Content;
};

/** Fields that belong together, under one name. */
export function Fieldset(props: FieldsetProps): JSX.Element {
  const { legend, legendOptions, describedBy, classes, children, ...attributes } = props;
  return (
    <fieldset
      class={cx('nhsuk-fieldset', classes)}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {given(legend) ? <Legend {...legendOptions}>{legend}</Legend> : null}
      {children}
    </fieldset>
  );
}
