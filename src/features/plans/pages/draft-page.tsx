import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { TaskList } from '../../../ui/nhs/task-list/task-list.tsx';
import { day, dayAndTime } from '../../../ui/words/dates.ts';
import { count } from '../../../ui/words/numbers.ts';
import type { DraftWithPassages } from '../drafts.queries.ts';
import type { PublishedPlan } from '../plan.ts';

type Props = {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
  readonly published: PublishedPlan | undefined;
};

/** One plan from the inside: what to do next, in order. */
export function DraftPage({ frame, draft, published }: Props): JSX.Element {
  const at = `/staff/plans/${draft.id}`;
  const { language } = frame;
  const empty = draft.passages.length === 0;
  const headings = draft.passages.filter((p) => p.block.kind === 'heading');
  const staged = headings.filter((p) => p.stage !== null).length;
  const next = `Version ${(published?.versionNumber ?? 0) + 1}`;
  return (
    <Page
      frame={frame}
      title={draft.title}
      above={<BackLink href="/staff">Back to your work</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-l">{draft.title}</h1>
        <p>
          {published ? (
            <>
              Version {published.versionNumber} was published on{' '}
              {day(published.publishedAt, language)}.{' '}
              <a href={`/plans/${published.slug}`}>See it as readers do</a>.{' '}
              {published.commentsCloseOn
                ? `Comments are taken until ${day(published.commentsCloseOn, language)}.`
                : 'Comments are open, with no closing day.'}
            </>
          ) : (
            'Nothing of this plan has been published yet.'
          )}
        </p>
        <h2 class="nhsuk-heading-m">{next}, the draft</h2>
        <TaskList
          idPrefix="draft"
          items={[
            {
              title: empty ? 'Bring in the text' : 'Bring in a new text',
              href: `${at}/import`,
              hint: 'From a Word file, a PDF, Markdown, or pasted',
              status: empty ? 'To do' : count(draft.passages.length, 'passage', 'passages'),
            },
            !empty && {
              title: 'Edit the text',
              href: `${at}/edit`,
              status: draft.savedAt
                ? `Saved ${dayAndTime(draft.savedAt, language)}${draft.savedBy ? ` by ${draft.savedBy}` : ''}`
                : '',
            },
            !empty && {
              title: 'Say what stage each part is at',
              href: `${at}/stages`,
              hint: 'So that an option does not read as a decision',
              status: `${staged} of ${count(headings.length, 'heading', 'headings')}`,
            },
            !empty && { title: 'Look at it as a reader', href: `${at}/preview`, status: '' },
            published !== undefined && {
              title: 'Check what happens to comments',
              href: `${at}/carry`,
              status: '',
            },
            !empty && { title: `Publish ${next.toLowerCase()}`, href: `${at}/publish`, status: '' },
          ]}
        />
        {published ? (
          <>
            <h2 class="nhsuk-heading-m">What people say</h2>
            <TaskList
              idPrefix="said"
              items={[
                { title: 'Read what people said', href: `${at}/inbox`, status: '' },
                {
                  title: 'Key in what somebody said',
                  href: `${at}/key-in`,
                  hint: 'On paper, by telephone, by e-mail or in a meeting',
                  status: '',
                },
                { title: 'Answers', href: `${at}/answers`, status: '' },
                {
                  title: 'Set the last day for comments',
                  href: `${at}/closing`,
                  status: published.commentsCloseOn
                    ? day(published.commentsCloseOn, language)
                    : 'Not set',
                },
              ]}
            />
          </>
        ) : null}
      </div>
    </Page>
  );
}
