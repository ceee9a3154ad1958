import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Select } from '../../../ui/nhs/select/select.tsx';
import type { Fault } from '../../../ui/words/fault.ts';

type Props = {
  readonly frame: Frame;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

export function NewPlanPage({ frame, places, values, faults }: Props): JSX.Element {
  const { language } = frame;
  return (
    <Page
      frame={frame}
      title="Start a plan"
      faulty={faults.length > 0}
      above={<BackLink href="/staff">Back to your work</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">Start a plan</h1>
        <p>Nobody outside your place can see it until you publish its first version.</p>
        <form method="post" action="/staff/plans/new" novalidate>
          <Token frame={frame} />
          <Select
            name="place"
            label="Which place is it for?"
            value={values['place'] ?? ''}
            error={faultAt(faults, 'place', language)}
            items={[
              { value: '', text: 'Choose a place' },
              ...places.map((place) => ({ value: place.id, text: place.name })),
            ]}
          />
          <TextInput
            name="title"
            label="What is it called?"
            hint="As people would say it, like “Our health and care plan for the Tarne Valley”"
            value={values['title'] ?? ''}
            error={faultAt(faults, 'title', language)}
          />
          <Button preventDoubleClick>Start</Button>
        </form>
      </div>
    </Page>
  );
}
