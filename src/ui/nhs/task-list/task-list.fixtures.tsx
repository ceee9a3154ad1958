import type { Content } from '../markup.ts';
import type { Conformance, Published } from '../published.tsx';
import { tag } from '../tag/tag.fixtures.tsx';
import { Tag } from '../tag/tag.tsx';
import { TaskList } from './task-list.tsx';

function status(options: Published): Content {
  const own = options.at('tag');
  return own.present ? <Tag {...tag(own)}>{own.content()}</Tag> : options.content();
}

export const taskListConformance: Conformance = {
  component: 'task-list',
  render: (options) => (
    <TaskList
      idPrefix={options.string('idPrefix')}
      items={options.list('items').map(
        (item) =>
          item && {
            title: item.at('heading').content() ?? item.at('title').content(),
            href: item.string('href'),
            hint: item.at('hint').content(),
            status: status(item.at('status')),
            statusClasses: item.at('status').string('classes'),
          },
      )}
    />
  ),
};
