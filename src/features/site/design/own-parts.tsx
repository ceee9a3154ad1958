import type { GalleryEntry } from '../../../ui/nhs/gallery.ts';
import {
  type PromisedDate,
  PromiseFigures,
  PromiseList,
  type Step,
} from '../../timetable/index.ts';
import { ChangedSection } from '../home/changed-section.tsx';
import type { ListedPlan } from '../home/open-plans.ts';
import { PlanCard } from '../home/plan-card.tsx';

/** The examples stand still on the day the demonstration is set in. */
const TODAY = '2026-11-22';

function listed(open: boolean): ListedPlan {
  return {
    plan: {
      id: 'example',
      placeId: 'example',
      slug: 'example',
      title: 'A plan for the valley',
      versionId: 'example',
      versionNumber: 2,
      commentsCloseOn: open ? '2026-12-18' : '2026-10-09',
      firstPublishedAt: '2026-09-07T09:00:00.000Z',
      publishedAt: '2026-11-02T09:00:00.000Z',
      placeName: 'The valley',
      fictional: false,
    },
    place: {
      id: 'example',
      name: 'The valley',
      kind: 'example',
      placeSet: 'Example',
      region: null,
      number: null,
      summary: '',
      fictional: 1,
    },
    contributions: 128,
    open,
  };
}

function step(id: string, title: string, dates: PromisedDate[], doneOn: string | null): Step {
  const [first, current] = [dates[0], dates.at(-1)];
  if (!first || !current) throw new Error('An example has a date.');
  const said = { canChange: 'Everything in it', responsible: 'Not yet named' };
  const held = { id, placeId: 'example', planId: null, title, ...said, level: 'consult' } as const;
  return { ...held, doneOn, note: null, notedOn: null, first, current, dates };
}

const on = (promisedFor: string, setOn: string, reason: string | null = null): PromisedDate => ({
  promisedFor,
  setOn,
  reason,
});

const steps: readonly Step[] = [
  step('x1', 'Answer every comment', [on('2026-11-02', '2026-09-07')], null),
  step('x2', 'Close the second round', [on('2026-12-18', '2026-11-02')], null),
  step(
    'x3',
    'Publish the first draft',
    [on('2026-07-27', '2026-03-16'), on('2026-09-07', '2026-07-20', 'It was the school holidays.')],
    '2026-09-07',
  ),
  step('x4', 'Hold six meetings', [on('2026-10-06', '2026-07-20')], '2026-10-06'),
  step('x5', 'Publish an easy read', [on('2026-09-21', '2026-07-20')], '2026-10-01'),
];

const changed = {
  received: [
    { channel: 'web', n: 97 },
    { channel: 'paper', n: 31 },
  ],
  answered: 84,
  changedPassages: 17,
  latest: [
    {
      id: 'example',
      outcome: 'partly',
      because: 'The last bus leaves before the evening clinic ends, and forty of you told us so.',
      publishedAt: '2026-11-02T09:00:00.000Z',
      planTitle: 'A plan for the valley',
      planSlug: 'example',
      fictional: true,
      to: 40,
    },
  ],
};

/** What this service adds to the design system, in use. */
export const ownParts: readonly GalleryEntry[] = [
  {
    component: 'plan-card',
    title: 'Plan card',
    examples: [
      {
        name: 'Open',
        render: () => <PlanCard listed={listed(true)} today={TODAY} language="en" />,
      },
      {
        name: 'Closed',
        render: () => <PlanCard listed={listed(false)} today={TODAY} language="en" />,
      },
    ],
  },
  {
    component: 'promises',
    title: 'Promises',
    examples: [
      {
        name: 'Missed, to come, moved, kept and late',
        render: () => <PromiseList steps={steps} today={TODAY} language="en" />,
      },
      {
        name: 'Figures',
        render: () => <PromiseFigures steps={steps} today={TODAY} language="en" />,
      },
    ],
  },
  {
    component: 'what-changed',
    title: 'What changed',
    examples: [
      {
        name: 'With an answer and the ways of speaking',
        render: () => <ChangedSection changed={changed} language="en" />,
      },
    ],
  },
];
