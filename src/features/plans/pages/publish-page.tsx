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
import type { DraftWithPassages } from '../drafts.queries.ts';
import { type PlanWords, planWords } from '../plans.words.ts';
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

const states = ['same', 'moved', 'reworded', 'split', 'merged', 'added', 'removed'] as const;

function ChangeCounts(props: {
  readonly redrafting: Redrafting;
  readonly words: PlanWords;
}): JSX.Element | null {
  const { redrafting, words } = props;
  if (redrafting.fromVersionId === null) return null;
  const { passages } = redrafting.alignment;
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.since}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {states.map((state) => {
          const found = passages.filter((link) => link.state === state).length;
          return found === 0 ? null : <li key={state}>{words[state](found)}</li>;
        })}
      </ul>
    </>
  );
}

/** The last page before a version exists for good. */
export function PublishPage(props: Props): JSX.Element {
  const { frame, draft, redrafting, unsettled, values, faults } = props;
  const { language } = frame;
  const words = planWords(language);
  const at = `/staff/plans/${draft.id}`;
  const first = redrafting.fromVersionId === null;
  return (
    <Page
      frame={frame}
      title={words.publish}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{words.backTo(draft.title)}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{first ? words.publishFirst : words.publishNext}</h1>
        <p>{words.publishLead}</p>
        <ChangeCounts redrafting={redrafting} words={words} />
        {unsettled.length > 0 ? (
          <WarningCallout heading={words.settleFirst}>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {unsettled.map((fault) => (
                <li key={fault.code}>{say(fault, language)}</li>
              ))}
            </ul>
            <p>
              <a href={`${at}/carry`}>{words.carry}</a>
            </p>
          </WarningCallout>
        ) : null}
        <form method="post" action={`${at}/publish`} novalidate>
          <Token frame={frame} />
          <input type="hidden" name="revision" value={draft.revision} />
          <Textarea
            name="summary"
            label={first ? words.summaryOfFirst : words.summaryOfNext}
            hint={words.summaryHint}
            rows={5}
            value={values['summary'] ?? ''}
            error={faultAt(faults, 'summary', language)}
          />
          <DateInput
            id="closes"
            namePrefix="closes"
            legend={words.closes}
            hint={words.publishClosesHint}
            values={{
              day: values['closes[day]'] ?? '',
              month: values['closes[month]'] ?? '',
              year: values['closes[year]'] ?? '',
            }}
            error={faultAt(faults, 'closes', language)}
          />
          <Button preventDoubleClick>{words.publishNow}</Button>
        </form>
      </div>
    </Page>
  );
}
