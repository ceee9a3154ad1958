import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { DateInput } from '../../../ui/nhs/date-input/date-input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { PublishedPlan } from '../plan.ts';
import { planWords } from '../plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly plan: PublishedPlan;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

export function ClosingPage({ frame, plan, values, faults }: Props): JSX.Element {
  const words = planWords(frame.language);
  const at = `/staff/plans/${plan.id}`;
  return (
    <Page
      frame={frame}
      title={words.closes}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{words.backTo(plan.title)}</BackLink>}
      fictional={plan.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">{words.closes}</h1>
        <p>{words.closingLead}</p>
        <form method="post" action={`${at}/closing`} novalidate>
          <Token frame={frame} />
          <DateInput
            id="closes"
            namePrefix="closes"
            legend={words.closingDay}
            hint={words.closingDayHint}
            values={{
              day: values['closes[day]'] ?? '',
              month: values['closes[month]'] ?? '',
              year: values['closes[year]'] ?? '',
            }}
            error={faultAt(faults, 'closes', frame.language)}
          />
          <Button preventDoubleClick>{words.save}</Button>
        </form>
      </div>
    </Page>
  );
}
