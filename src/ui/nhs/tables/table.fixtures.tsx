import type { Conformance, Published } from '../published.tsx';
import { card, headingLevel, size } from '../published-parts.tsx';
import type { CellOptions, TableCell, TableHead } from './cell.tsx';
import { Table } from './table.tsx';

function cell(options: Published): CellOptions {
  return {
    content: options.content(),
    visuallyHidden: options.string('visuallyHiddenText'),
    href: options.string('href'),
    format: options.one('format', ['numeric', 'string']),
    align: options.one('align', ['left', 'centre', 'right']),
    width: options.string('width'),
    classes: options.string('classes'),
  };
}

function head(options: Published | false): TableHead {
  if (!options) return false;
  return {
    ...cell(options),
    sort: options.boolean('sort') ?? options.one('sort', ['ascending', 'descending']),
    sortNext: options.one('sortNext', ['ascending', 'descending']),
  };
}

function row(options: Published | false): readonly TableCell[] | false {
  if (!options) return false;
  return options.entries().map(
    (entry) =>
      entry && {
        ...cell(entry),
        sortValue: entry.string('sortValue') ?? entry.number('sortValue'),
      },
  );
}

export const tableConformance: Conformance = {
  component: 'tables',
  render(options) {
    const caption = options.at('caption');
    const older = options.boolean('panel') === true;
    return (
      <Table
        caption={caption.content()}
        captionOptions={{
          size: size(caption),
          id: caption.string('id'),
          classes: caption.string('classes'),
        }}
        head={options.list('head').map(head)}
        rows={options.list('rows').map(row)}
        firstCellIsHeader={options.boolean('firstCellIsHeader')}
        responsive={options.boolean('responsive')}
        scroll={options.boolean('scroll') ? 'scripted' : undefined}
        compact={options.boolean('compact')}
        striped={options.boolean('striped')}
        border={options.boolean('border')}
        lastRowBorder={options.boolean('lastRowBorder')}
        variant={options.one('variant', ['reverse'])}
        card={
          older
            ? {
                heading: options.string('heading'),
                headingOptions: { level: headingLevel(options, 'headingLevel') },
                variant: 'feature',
              }
            : options.at('card').present
              ? card(options.at('card'))
              : undefined
        }
      />
    );
  },
};
