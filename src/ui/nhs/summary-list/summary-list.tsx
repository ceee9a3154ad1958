import type { JSX } from 'preact';
import { Card, type CardProps } from '../card/card.tsx';
import { type CardAction, cardAction } from '../card/card-action.tsx';
import { type Attributes, type Content, cx } from '../markup.ts';

/** Looks of one cell of a row. */
export type SummaryCellOptions = {
  /** A width of the grid, such as `one-half`. */
  readonly width?: string | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
};

export type SummaryRow = {
  readonly key: Content;
  readonly value: Content;
  readonly actions?: readonly (CardAction | false | undefined)[] | undefined;
  readonly keyOptions?: SummaryCellOptions | undefined;
  readonly valueOptions?: SummaryCellOptions | undefined;
  readonly actionsOptions?: SummaryCellOptions | undefined;
  readonly border?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type SummaryListProps = Attributes & {
  readonly rows: readonly (SummaryRow | false | undefined)[];
  readonly border?: boolean | undefined;
  readonly lastRowBorder?: boolean | undefined;
  /** Stands the list in a card. */
  readonly card?: Omit<CardProps, 'children' | 'description'> | undefined;
  readonly classes?: string | undefined;
};

/** Facts as name and value, with what a person can do about each. */
export function SummaryList(props: SummaryListProps): JSX.Element {
  const { rows, border, lastRowBorder, card, classes, ...attributes } = props;
  const shown = rows.filter((row) => row !== undefined && row !== false);
  const anyActions = shown.some((row) => actionsOf(row).length > 0);
  const list = (
    <dl
      class={cx(
        'nhsuk-summary-list',
        border === false && 'nhsuk-summary-list--no-border',
        border !== false && lastRowBorder === false && 'nhsuk-summary-list--no-last-row-border',
        classes,
      )}
      {...attributes}
    >
      {shown.map((row, index) => {
        const last = lastRowBorder === false && index === shown.length - 1;
        return summaryRow(row, anyActions, row.border === false && !last, card?.heading);
      })}
    </dl>
  );
  return card ? <Card {...card}>{list}</Card> : list;
}

function actionsOf(row: SummaryRow): readonly CardAction[] {
  return (row.actions ?? []).filter((action) => action !== undefined && action !== false);
}

function summaryRow(
  row: SummaryRow,
  anyActions: boolean,
  withoutBorder: boolean,
  cardHeading: Content,
): JSX.Element {
  const actions = actionsOf(row);
  const [first, ...others] = actions;
  return (
    <div
      class={cx(
        'nhsuk-summary-list__row',
        anyActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions',
        withoutBorder && 'nhsuk-summary-list__row--no-border',
        row.classes,
      )}
      {...row.attributes}
    >
      <dt {...cell('key', row.keyOptions)}>{row.key}</dt>
      <dd {...cell('value', row.valueOptions)}>{row.value}</dd>
      {first ? (
        <dd {...cell('actions', row.actionsOptions)}>
          {others.length === 0 ? (
            cardAction(first, cardHeading)
          ) : (
            <ul class="nhsuk-summary-list__actions-list">
              {actions.map((action) => (
                <li class="nhsuk-summary-list__actions-list-item">
                  {cardAction(action, cardHeading)}
                </li>
              ))}
            </ul>
          )}
        </dd>
      ) : null}
    </div>
  );
}

function cell(
  kind: 'key' | 'value' | 'actions',
  options: SummaryCellOptions = {},
): { readonly class: string; readonly id: string | undefined } {
  const { width, id, classes } = options;
  return {
    class: cx(`nhsuk-summary-list__${kind}`, width && `nhsuk-u-width-${width}`, classes),
    id,
  };
}
