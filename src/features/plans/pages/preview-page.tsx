import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import type { DraftWithPassages } from '../drafts.queries.ts';
import { planWords } from '../plans.words.ts';
import { Contents } from './contents.tsx';
import { PlanText } from './plan-text.tsx';

/** The draft as a reader would see it. Only staff of the place can open this page. */
export function DraftPreviewPage(props: {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
}): JSX.Element {
  const { frame, draft } = props;
  const words = planWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.previewTitle(draft.title)}
      above={<BackLink href={`/staff/plans/${draft.id}`}>{words.backTo(draft.title)}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <InsetText>{words.previewLead}</InsetText>
      <h1 class="nhsuk-heading-xl">{draft.title}</h1>
      <Contents passages={draft.passages} title={words.contents} />
      <PlanText passages={draft.passages} margin={() => null} marginTitle={words.comments} />
    </Page>
  );
}
