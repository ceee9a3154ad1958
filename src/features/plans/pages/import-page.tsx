import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { FileUpload } from '../../../ui/nhs/file-upload/file-upload.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { Draft } from '../drafts.queries.ts';
import { planWords } from '../plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly draft: Draft;
  readonly text: string;
  readonly faults: readonly Fault[];
};

/** Where the text of a plan comes in. Nothing is saved yet. */
export function ImportPage({ frame, draft, text, faults }: Props): JSX.Element {
  const { language } = frame;
  const words = planWords(language);
  const at = `/staff/plans/${draft.id}`;
  return (
    <Page
      frame={frame}
      title={words.importTitle}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{words.backTo(draft.title)}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.importTitle}</h1>
        <p>{words.importLead}</p>
        <form method="post" action={`${at}/import`} enctype="multipart/form-data" novalidate>
          <Token frame={frame} />
          <FileUpload
            name="file"
            label={words.importFile}
            labelOptions={{ size: 'm' }}
            hint={words.importFileHint}
            accept=".docx,.pdf,.md,.markdown,.txt,.html,.htm"
            error={faultAt(faults, 'file', language)}
          />
          <Textarea
            name="text"
            label={words.importText}
            labelOptions={{ size: 'm' }}
            hint={words.importTextHint}
            rows={10}
            value={text}
            error={faultAt(faults, 'text', language)}
          />
          <Button preventDoubleClick>{words.importGo}</Button>
        </form>
      </div>
    </Page>
  );
}
