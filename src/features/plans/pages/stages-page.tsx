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
import { planWords, stageLabels, stageMeanings } from '../plans.words.ts';
import { StageTag } from './plan-text.tsx';

type Props = {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
  readonly faults: readonly Fault[];
};

/** How far each part has come, heading by heading. */
export function StagesPage({ frame, draft, faults }: Props): JSX.Element {
  const { language } = frame;
  const words = planWords(language);
  const labels = stageLabels(language);
  const meanings = stageMeanings(language);
  const at = `/staff/plans/${draft.id}`;
  const headings = draft.passages.filter((passage) => passage.block.kind === 'heading');
  return (
    <Page
      frame={frame}
      title={words.stages}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{words.backTo(draft.title)}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.stagesTitle}</h1>
        <dl class="ef-stages">
          {stages.map((stage) => (
            <div key={stage}>
              <dt>
                <StageTag stage={stage} language={language} />
              </dt>
              <dd>{meanings[stage]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.stagesLead}</p>
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
                { value: '', text: words.stageAsAbove },
                ...stages.map((stage) => ({ value: stage, text: labels[stage] })),
              ]}
            />
          ))}
          <Button preventDoubleClick>{words.stagesSave}</Button>
        </form>
      </div>
    </Page>
  );
}
