import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { TaskList } from '../../../ui/nhs/task-list/task-list.tsx';
import { day, dayAndTime } from '../../../ui/words/dates.ts';
import type { DraftWithPassages } from '../drafts.queries.ts';
import type { PublishedPlan } from '../plan.ts';
import { planWords } from '../plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
  readonly published: PublishedPlan | undefined;
};

/** One plan from the inside: what to do next, in order. */
export function DraftPage({ frame, draft, published }: Props): JSX.Element {
  const at = `/staff/plans/${draft.id}`;
  const { language } = frame;
  const words = planWords(language);
  const empty = draft.passages.length === 0;
  const headings = draft.passages.filter((p) => p.block.kind === 'heading');
  const staged = headings.filter((p) => p.stage !== null).length;
  const next = (published?.versionNumber ?? 0) + 1;
  return (
    <Page
      frame={frame}
      title={draft.title}
      above={<BackLink href="/staff">{words.backToWork}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-l">{draft.title}</h1>
        <p>
          {published ? (
            <>
              {words.published(published.versionNumber, day(published.publishedAt, language))}{' '}
              <a href={`/plans/${published.slug}`}>{words.seeAsReaders}</a>.{' '}
              {published.commentsCloseOn
                ? words.commentsUntil(day(published.commentsCloseOn, language))
                : words.commentsOpen}
            </>
          ) : (
            words.unpublished
          )}
        </p>
        <h2 class="nhsuk-heading-m">{words.draftOf(next)}</h2>
        <TaskList
          idPrefix="draft"
          items={[
            {
              title: empty ? words.taskImport : words.taskImportAgain,
              href: `${at}/import`,
              hint: words.taskImportHint,
              status: empty ? words.toDo : words.passages(draft.passages.length),
            },
            !empty && {
              title: words.taskEdit,
              href: `${at}/edit`,
              status: draft.savedAt
                ? words.saved(dayAndTime(draft.savedAt, language), draft.savedBy)
                : '',
            },
            !empty && {
              title: words.taskStages,
              href: `${at}/stages`,
              hint: words.taskStagesHint,
              status: words.staged(staged, headings.length),
            },
            !empty && { title: words.taskPreview, href: `${at}/preview`, status: '' },
            published !== undefined && {
              title: words.carry,
              href: `${at}/carry`,
              status: '',
            },
            !empty && { title: words.taskPublish(next), href: `${at}/publish`, status: '' },
          ]}
        />
        {published ? (
          <>
            <h2 class="nhsuk-heading-m">{words.said}</h2>
            <TaskList
              idPrefix="said"
              items={[
                { title: words.taskInbox, href: `${at}/inbox`, status: '' },
                {
                  title: words.taskKeyIn,
                  href: `${at}/key-in`,
                  hint: words.taskKeyInHint,
                  status: '',
                },
                { title: words.taskAnswers, href: `${at}/answers`, status: '' },
                {
                  title: words.taskClosing,
                  href: `${at}/closing`,
                  status: published.commentsCloseOn
                    ? day(published.commentsCloseOn, language)
                    : words.notSet,
                },
              ]}
            />
          </>
        ) : null}
      </div>
    </Page>
  );
}
