import type { Conformance, Published } from '../published.tsx';
import { Pagination, type PaginationStep } from './pagination.tsx';

function step(options: Published): PaginationStep | undefined {
  const href = options.string('href');
  if (href === undefined) return undefined;
  return { href, label: options.at('label').content(), text: options.string('text') };
}

/** The older way to write a step, which the package still takes. */
function olderStep(
  href: string | undefined,
  label: string | undefined,
): PaginationStep | undefined {
  return href === undefined ? undefined : { href, label };
}

export const paginationConformance: Conformance = {
  component: 'pagination',
  render: (options) => (
    <Pagination
      previous={
        step(options.at('previous')) ??
        olderStep(options.string('previousUrl'), options.string('previousPage'))
      }
      next={
        step(options.at('next')) ?? olderStep(options.string('nextUrl'), options.string('nextPage'))
      }
      items={options.list('items').map((item) => {
        if (!item) return false;
        if (item.boolean('ellipsis')) return { ellipsis: true };
        return {
          number: item.number('number') ?? 0,
          href: item.string('href') ?? '',
          current: item.boolean('current'),
        };
      })}
    />
  ),
};
