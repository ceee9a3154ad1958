import type { Conformance } from '../published.tsx';
import { actions, card } from '../published-parts.tsx';
import { SummaryList } from './summary-list.tsx';

export const summaryListConformance: Conformance = {
  component: 'summary-list',
  render: (options) => (
    <SummaryList
      border={options.boolean('border')}
      lastRowBorder={options.boolean('lastRowBorder')}
      card={options.at('card').present ? card(options.at('card')) : undefined}
      rows={options.list('rows').map(
        (row) =>
          row && {
            key: row.at('key').content(),
            value: row.at('value').content(),
            keyOptions: { width: row.at('key').string('width') },
            actions: actions(row),
            border: row.boolean('border'),
          },
      )}
    />
  ),
};
