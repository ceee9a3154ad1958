import type { Role } from '../../src/features/accounts/index.ts';
import type { World } from './world.ts';

/** Who may use an address: roles in the place it is about, or anybody who is signed in. */
type Who = readonly Role[] | 'anybody signed in';

export type StaffRule = {
  readonly who: Who;
  /** What a form sends; it must be enough to reach the command. */
  readonly form?: (world: World) => Readonly<Record<string, string>>;
  /** Even from somebody who may: what the form says is wrong, so that no order of roles matters. */
  readonly changesNothing?: true;
  /** Refused with the answer of a colleague's second press, and nothing changed. */
  readonly refusedBy?: 'redirect';
};

const readers: Who = ['editor', 'publisher', 'moderator', 'administrator'];
const writers: Who = ['editor', 'publisher', 'administrator'];
const publishers: Who = ['publisher', 'administrator'];
const moderators: Who = ['moderator', 'administrator'];
const administrators: Who = ['administrator'];

const day = (name: string, year: number) => ({
  [`${name}[day]`]: '3',
  [`${name}[month]`]: '5',
  [`${name}[year]`]: String(year),
});

const answer = { outcome: 'accepted', because: 'It will be so.', key: 'k'.repeat(24) };

/**
 * The whole authorization of staff pages, written down a second time and by hand: a route that is
 * not in it makes the test fail, and so does one that lets in anybody else.
 */
export const staffTable: Readonly<Record<string, StaffRule>> = {
  'GET /staff': { who: 'anybody signed in' },
  'GET /staff/second-factor': { who: 'anybody signed in' },
  'POST /staff/second-factor': {
    who: 'anybody signed in',
    changesNothing: true,
    form: () => ({ secret: 'A', factor: '1' }),
  },
  'GET /staff/team': { who: administrators },
  'POST /staff/team': {
    who: administrators,
    form: ({ placeId }) => ({
      name: 'New',
      email: 'new@staff.example',
      role: 'editor',
      place: placeId,
    }),
  },
  'POST /staff/team/take': {
    who: administrators,
    form: ({ placeId, plan }) => ({
      account: plan.publisher.id,
      role: 'moderator',
      place: placeId,
    }),
  },
  'GET /staff/plans/new': { who: 'anybody signed in' },
  'POST /staff/plans/new': {
    who: writers,
    form: ({ placeId }) => ({ place: placeId, title: 'Another plan' }),
  },
  'GET /staff/plans/:planId': { who: readers },
  'GET /staff/plans/:planId/import': { who: readers },
  'POST /staff/plans/:planId/import': {
    who: readers,
    changesNothing: true,
    form: () => ({ text: 'Words' }),
  },
  'GET /staff/plans/:planId/inbox': { who: readers },
  'GET /staff/plans/:planId/edit': { who: readers },
  'POST /staff/plans/:planId/edit': {
    who: writers,
    form: ({ draftRevision: revision }) => ({ text: 'Words', revision, step: 'save' }),
  },
  'GET /staff/plans/:planId/stages': { who: readers },
  'POST /staff/plans/:planId/stages': {
    who: writers,
    form: ({ draftRevision: revision }) => ({ revision }),
  },
  'GET /staff/plans/:planId/preview': { who: readers },
  'GET /staff/plans/:planId/publish': { who: readers },
  'POST /staff/plans/:planId/publish': {
    who: publishers,
    form: ({ draftRevision: revision }) => ({ revision, summary: 'What changed.' }),
  },
  'GET /staff/plans/:planId/closing': { who: publishers },
  'POST /staff/plans/:planId/closing': { who: publishers, form: () => day('closes', 2027) },
  'GET /staff/plans/:planId/carry': { who: readers },
  'POST /staff/plans/:planId/carry': {
    who: writers,
    form: ({ said }) => ({ contribution: said.shown.contributionId, as: 'gone' }),
  },
  'GET /staff/plans/:planId/key-in': { who: readers },
  'POST /staff/plans/:planId/key-in': {
    who: readers,
    form: () => ({
      text: 'Said on paper.',
      'speaks-for': 'self',
      publication: 'in-full',
      channel: 'paper',
      key: 'p'.repeat(24),
      ...day('said', 2026),
    }),
  },
  'GET /staff/plans/:planId/answers': { who: readers },
  'GET /staff/plans/:planId/answers/new': { who: writers },
  'POST /staff/plans/:planId/answers/new': {
    who: writers,
    form: ({ said }) => ({ ...answer, contribution: said.waiting.contributionId }),
  },
  'GET /staff/plans/:planId/answers/:answerId': { who: writers },
  'POST /staff/plans/:planId/answers/:answerId': {
    who: writers,
    form: ({ said }) => ({ ...answer, contribution: said.shown.contributionId, revision: '1' }),
  },
  'POST /staff/plans/:planId/answers/:answerId/delete': { who: writers, refusedBy: 'redirect' },
  'GET /staff/contributions/:id': { who: readers },
  'POST /staff/contributions/:id/show': {
    who: moderators,
    changesNothing: true,
    form: () => ({ seen: 'stale' }),
  },
  'POST /staff/contributions/:id/hide': {
    who: moderators,
    changesNothing: true,
    form: () => ({ seen: 'stale', 'hide-rule': 'attack' }),
  },
  'POST /staff/contributions/:id/redact': {
    who: moderators,
    changesNothing: true,
    form: () => ({ seen: 'stale', 'redact-rule': 'attack', phrases: 'bus' }),
  },
  'GET /staff/places/:id/people': { who: ['editor', 'administrator'] },
  'POST /staff/places/:id/people': {
    who: ['editor', 'administrator'],
    form: () => ({ post: 'Lead', state: 'not-yet-named', ...day('since', 2026) }),
  },
  'GET /staff/places/:id/inbox': { who: readers },
  'GET /staff/places/:id/timetable': { who: readers },
  'GET /staff/places/:id/timetable/new': { who: publishers },
  'POST /staff/places/:id/timetable/new': {
    who: publishers,
    form: () => ({
      title: 'Meet',
      level: 'inform',
      canChange: 'The day',
      responsible: 'The place',
      ...day('promised', 2027),
    }),
  },
  'GET /staff/steps/:stepId': { who: readers },
  'POST /staff/steps/:stepId/move': {
    who: publishers,
    form: () => ({ ...day('promised', 2028), reason: 'Later', seen: '1' }),
  },
  'POST /staff/steps/:stepId/done': {
    who: publishers,
    form: () => ({ 'done[day]': '22', 'done[month]': '11', 'done[year]': '2026' }),
  },
  // The step is not done, so there is nothing to take back.
  'POST /staff/steps/:stepId/not-done': { who: publishers, changesNothing: true },
  'POST /staff/steps/:stepId/note': { who: publishers, form: () => ({ note: 'Because.' }) },
};

/** Addresses under /staff that are for people who are not signed in yet, or any more. */
export const openStaffRoutes: readonly string[] = [
  'GET /staff/sign-in',
  'POST /staff/sign-in',
  'POST /staff/sign-in/code',
  'GET /staff/sign-in/link',
  'POST /staff/sign-in/link',
  'POST /staff/sign-out',
];
