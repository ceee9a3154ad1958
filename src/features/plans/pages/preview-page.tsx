import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import type { DraftWithPassages } from '../drafts.queries.ts';
import { Contents } from './contents.tsx';
import { PlanText } from './plan-text.tsx';

/** The draft as a reader would see it. Only staff of the place can open this page. */
export function DraftPreviewPage(props: {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
}): JSX.Element {
  const { frame, draft } = props;
  return (
    <Page
      frame={frame}
      title={`Preview: ${draft.title}`}
      above={<BackLink href={`/staff/plans/${draft.id}`}>Back to {draft.title}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <InsetText>This is the draft. Only staff of this place can see it.</InsetText>
      <h1 class="nhsuk-heading-xl">{draft.title}</h1>
      <Contents passages={draft.passages} title="Contents" />
      <PlanText passages={draft.passages} margin={() => null} marginTitle="Comments" />
    </Page>
  );
}
