import type { Conformance, Published } from '../published.tsx';
import { type ContentsItem, ContentsList } from './contents-list.tsx';

function items(options: Published): readonly (ContentsItem | false)[] {
  return options.list('items').map(
    (item) =>
      item && {
        text: item.content(),
        href: item.string('href') ?? '',
        current: item.boolean('current'),
        items: item.isList('items') ? items(item) : undefined,
      },
  );
}

export const contentsListConformance: Conformance = {
  component: 'contents-list',
  render: (options) => (
    <ContentsList
      items={items(options)}
      words={{ contents: options.string('visuallyHiddenText') }}
    />
  ),
};
