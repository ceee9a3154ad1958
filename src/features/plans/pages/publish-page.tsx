import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { DateInput } from '../../../ui/nhs/date-input/date-input.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { WarningCallout } from '../../../ui/nhs/warning-callout/warning-callout.tsx';
import { type Fault, say } from '../../../ui/words/fault.ts';
import { count } from '../../../ui/words/numbers.ts';
import type { DraftWithPassages } from '../drafts.queries.ts';
import type { Redrafting } from '../publication.ts';

type Props = {
  readonly frame: Frame;
  readonly draft: DraftWithPassages;
  readonly redrafting: Redrafting;
  /** What has to be settled first. */
  readonly unsettled: readonly Fault[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

const stateNames = [
  ['same', 'passage stays as it is', 'passages stay as they are'],
  ['moved', 'passage moves', 'passages move'],
  ['reworded', 'passage is reworded', 'passages are reworded'],
  ['split', 'passage comes from splitting one', 'passages come from splitting one'],
  ['merged', 'passage goes into another', 'passages go into one'],
  ['added', 'passage is new', 'passages are new'],
  ['removed', 'passage is taken out', 'passages are taken out'],
] as const;

function ChangeCounts({ redrafting }: { readonly redrafting: Redrafting }): JSX.Element | null {
  if (redrafting.fromVersionId === null) return null;
  const { passages } = redrafting.alignment;
  return (
    <>
      <h2 class="nhsuk-heading-m">Since the version that readers see</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {stateNames.map(([state, one, many]) => {
          const found = passages.filter((link) => link.state === state).length;
          return found === 0 ? null : <li key={state}>{count(found, one, many)}</li>;
        })}
      </ul>
    </>
  );
}

/** The last page before a version exists for good. */
export function PublishPage(props: Props): JSX.Element {
  const { frame, draft, redrafting, unsettled, values, faults } = props;
  const { language } = frame;
  const at = `/staff/plans/${draft.id}`;
  const first = redrafting.fromVersionId === null;
  return (
    <Page
      frame={frame}
      title="Publish"
      faulty={faults.length > 0}
      above={<BackLink href={at}>Back to {draft.title}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">Publish {first ? 'the first version' : 'the next version'}</h1>
        <p>
          A published version stays for ever at its own address and cannot be changed. A mistake is
          put right by publishing another one.
        </p>
        <ChangeCounts redrafting={redrafting} />
        {unsettled.length > 0 ? (
          <WarningCallout heading="First">
            <ul class="nhsuk-list nhsuk-list--bullet">
              {unsettled.map((fault) => (
                <li key={fault.code}>{say(fault, language)}</li>
              ))}
            </ul>
            <p>
              <a href={`${at}/carry`}>Check what happens to comments</a>
            </p>
          </WarningCallout>
        ) : null}
        <form method="post" action={`${at}/publish`} novalidate>
          <Token frame={frame} />
          <input type="hidden" name="revision" value={draft.revision} />
          <Textarea
            name="summary"
            label={first ? 'What is this plan about?' : 'What changed, and why?'}
            hint="Two or three plain sentences. They stand at the top of the plan."
            rows={5}
            value={values['summary'] ?? ''}
            error={faultAt(faults, 'summary', language)}
          />
          <DateInput
            id="closes"
            namePrefix="closes"
            legend="The last day for comments"
            hint="Leave it empty to keep comments open until you set a day"
            values={{
              day: values['closes[day]'] ?? '',
              month: values['closes[month]'] ?? '',
              year: values['closes[year]'] ?? '',
            }}
            error={faultAt(faults, 'closes', language)}
          />
          <Button preventDoubleClick>Publish now</Button>
        </form>
      </div>
    </Page>
  );
}
