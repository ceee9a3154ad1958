import type { JSX } from 'preact';
import { Titled } from '../heading/titled.tsx';
import { type Attributes, type Content, cx, given, ids } from '../markup.ts';

export type Task = {
  readonly title: Content;
  readonly titleClasses?: string | undefined;
  /** Where the task is done; left out while it cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: Content;
  /** Plain text for what is done, a `Tag` for what is still to do. */
  readonly status: Content;
  readonly statusClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type TaskListProps = Attributes & {
  readonly items: readonly (Task | false | undefined)[];
  readonly idPrefix?: string | undefined;
  readonly classes?: string | undefined;
};

/** What there is to do and how far each task is. */
export function TaskList(props: TaskListProps): JSX.Element {
  const { items, idPrefix = 'task-list', classes, ...attributes } = props;
  return (
    <ul class={cx('nhsuk-task-list', classes)} {...attributes}>
      {items.map((item, index) => (item ? task(item, `${idPrefix}-${index + 1}`) : null))}
    </ul>
  );
}

function task(item: Task, id: string): JSX.Element {
  const { title, titleClasses, href, hint, status, statusClasses, classes, attributes } = item;
  const hinted = given(hint);
  const link: Attributes & { readonly href?: string | undefined } = {
    href,
    'aria-describedby':
      href === undefined ? undefined : ids(hinted && `${id}-hint`, `${id}-status`),
    ...attributes,
  };
  return (
    <li
      class={cx(
        'nhsuk-task-list__item',
        href !== undefined && 'nhsuk-task-list__item--with-link',
        classes,
      )}
      key={id}
    >
      <div class="nhsuk-task-list__name-and-hint">
        <Titled
          element={href === undefined ? 'div' : 'a'}
          class={cx(href !== undefined && 'nhsuk-task-list__link nhsuk-link', titleClasses)}
          attributes={link}
        >
          {title}
        </Titled>
        {hinted ? (
          <div class="nhsuk-task-list__hint" id={`${id}-hint`}>
            {hint}
          </div>
        ) : null}
      </div>
      <div class={cx('nhsuk-task-list__status', statusClasses)} id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}
