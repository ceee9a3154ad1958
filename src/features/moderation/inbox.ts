import { channels, speakers } from '../contributions/index.ts';
import { asState, type State } from './moderation.ts';

/** What a member of staff looks for; an absent part does not narrow it. */
export type InboxFilter = {
  readonly state: State | undefined;
  readonly channel: string | undefined;
  readonly speaker: string | undefined;
  readonly answered: 'yes' | 'no' | undefined;
  /** The passage that the person read, or `*` for the plan as a whole. */
  readonly passage: string | undefined;
  readonly words: string;
  /** From 1. */
  readonly page: number;
};

export const PAGE_SIZE = 50;
export const WHOLE = '*';
const LONGEST_WORDS = 200;

/** The filter in an address; whatever is not understood does not narrow it. */
export function readFilter(query: URLSearchParams): InboxFilter {
  const asked = (name: string) => query.get(name) ?? '';
  const answered = asked('answered');
  const passage = asked('passage');
  const page = Number(asked('page'));
  return {
    state: asState(asked('state')),
    channel: channels.find((known) => known === asked('channel')),
    speaker: speakers.find((known) => known === asked('speaker')),
    answered: answered === 'yes' || answered === 'no' ? answered : undefined,
    passage: /^(?:\*|[\w-]{1,64})$/.test(passage) ? passage : undefined,
    words: asked('words').trim().slice(0, LONGEST_WORDS),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The same list with some parts of its filter changed, as the end of an address. */
export function filterQuery(filter: InboxFilter, change: Partial<InboxFilter> = {}): string {
  const next = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  for (const name of ['state', 'channel', 'speaker', 'answered', 'passage', 'words'] as const) {
    const value = next[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  if (next.page > 1) query.set('page', String(next.page));
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether anything narrows the list besides the state, which has its own row of links. */
export function isNarrowed(filter: InboxFilter): boolean {
  const { channel, speaker, answered, passage, words } = filter;
  return [channel, speaker, answered, passage].some((part) => part !== undefined) || words !== '';
}
