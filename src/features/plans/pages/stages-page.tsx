import type { JSX } from 'preact';
import { FaultSummary } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Select } from '../../../ui/nhs/select/select.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { DraftWithPassages } from '../drafts.queries.ts';
import { stages } from '../plan.ts';
import { StageTag } from './plan-text.tsx';

type Props = {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
  readonly faults: readonly Fault[];
};

/** How far each part has come, heading by heading. */
export function StagesPage({ frame, draft, faults }: Props): JSX.Element {
  const at = `/staff/plans/${draft.id}`;
  const headings = draft.passages.filter((passage) => passage.block.kind === 'heading');
  return (
    <Page
      frame={frame}
      title="Stages"
      faulty={faults.length > 0}
      above={<BackLink href={at}>Back to {draft.title}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">What stage is each part at?</h1>
        <dl class="ef-stages">
          {stages.map(({ stage, meaning }) => (
            <div key={stage}>
              <dt>
                <StageTag stage={stage} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>A stage stands beside its heading and holds until the next heading that has one.</p>
        <form method="post" action={`${at}/stages`}>
          <Token frame={frame} />
          <input type="hidden" name="revision" value={draft.revision} />
          {headings.map((heading) => (
            <Select
              key={heading.id}
              name={`stage-${heading.id}`}
              label={heading.text}
              value={heading.stage ?? ''}
              items={[
                { value: '', text: 'As the part above' },
                ...stages.map(({ stage, label }) => ({ value: stage, text: label })),
              ]}
            />
          ))}
          <Button preventDoubleClick>Save the stages</Button>
        </form>
      </div>
    </Page>
  );
}
