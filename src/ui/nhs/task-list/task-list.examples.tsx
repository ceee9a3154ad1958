import type { Example } from '../example.ts';
import { Tag } from '../tag/tag.tsx';
import { TaskList } from './task-list.tsx';

export const taskListExamples: readonly Example[] = [
  {
    name: 'Before a version is published',
    render: () => (
      <TaskList
        idPrefix="tasks-publish"
        items={[
          { title: 'Check the passages', href: '#passages', status: 'Completed' },
          {
            title: 'Confirm what became of each comment',
            href: '#carried',
            hint: '9 were reworded and 3 are gone.',
            status: <Tag>Incomplete</Tag>,
          },
          {
            title: 'Publish',
            status: 'Cannot start yet',
            statusClasses: 'nhsuk-task-list__status--cannot-start-yet',
          },
        ]}
      />
    ),
  },
];
