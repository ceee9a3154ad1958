import type { JSX } from 'preact';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Pagination } from '../../../ui/nhs/pagination/pagination.tsx';
import { filterQuery, isNarrowed, PAGE_SIZE } from '../inbox.ts';
import { states } from '../moderation.ts';
import { moderationWords } from '../moderation.words.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxList } from './inbox-list.tsx';
import type { InboxProps } from './inbox-props.ts';

function StateLinks({ frame, address, filter, counts }: InboxProps): JSX.Element {
  const words = moderationWords(frame.language);
  const all = [...counts.states.values()].reduce((sum, n) => sum + n, 0);
  const links = [
    { state: undefined, text: words.everything, n: all },
    ...states.map((state) => ({
      state,
      text: words.state(state),
      n: counts.states.get(state) ?? 0,
    })),
  ];
  return (
    <nav aria-label={words.states}>
      <ul class="ef-inbox__states">
        {links.map(({ state, text, n }) => (
          <li key={text}>
            <a
              class="ef-inbox__state"
              href={`${address}${filterQuery(filter, { state })}`}
              aria-current={filter.state === state ? 'page' : undefined}
            >
              {text} <span class="ef-inbox__count">{n}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pages({ frame, address, filter, counts }: InboxProps): JSX.Element | null {
  const last = Math.ceil(counts.found / PAGE_SIZE);
  const { page } = filter;
  const words = moderationWords(frame.language);
  if (last <= 1) return null;
  const to = (target: number) => ({
    href: `${address}${filterQuery(filter, { page: target })}`,
    label: words.pageOf(target, last),
  });
  return (
    <Pagination
      previous={page > 1 ? to(page - 1) : undefined}
      next={page < last ? to(page + 1) : undefined}
    />
  );
}

/** Everything that was said about a plan or a place, newest first. */
export function InboxPage(props: InboxProps): JSX.Element {
  const { frame, where, address, filter, counts, items } = props;
  const words = moderationWords(frame.language);
  const waiting = counts.states.get('waiting') ?? 0;
  const first = (filter.page - 1) * PAGE_SIZE + 1;
  const narrowed = isNarrowed(filter) || filter.state !== undefined;
  const name = where.plan?.title ?? where.placeName;
  return (
    <Page
      frame={frame}
      title={words.inboxOn(name)}
      above={<BackLink href="/staff">{words.back}</BackLink>}
      fictional={where.fictional}
      unlisted
    >
      <h1 class="nhsuk-heading-l">
        <span class="nhsuk-caption-l">{name}</span>
        {where.plan ? words.inbox : words.placeInbox}
      </h1>
      {props.answersAddress === null ? null : (
        <p>
          <a href={props.answersAddress}>{words.answers}</a>
        </p>
      )}
      {where.plan ? null : <p class="ef-measure">{words.placeNoAnswer}</p>}
      {waiting > 0 && filter.state === undefined ? (
        <InsetText>
          <p>
            <a href={`${address}${filterQuery(filter, { state: 'waiting' })}`}>
              {words.waiting(waiting)}
            </a>
            . {words.waitingWhy}
          </p>
        </InsetText>
      ) : null}
      <StateLinks {...props} />
      <InboxFilters {...props} />
      {items.length === 0 ? (
        <p>
          {narrowed ? words.noneFound : words.none}{' '}
          {narrowed ? <a href={address}>{words.clear}</a> : null}
        </p>
      ) : (
        <>
          <p class="ef-inbox__found" role="status">
            {words.foundPage(counts.found, first, first + items.length - 1)}
          </p>
          <InboxList {...props} />
          <Pages {...props} />
        </>
      )}
    </Page>
  );
}
