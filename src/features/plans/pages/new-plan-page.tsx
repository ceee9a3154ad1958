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
import { planWords } from '../plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

export function NewPlanPage({ frame, places, values, faults }: Props): JSX.Element {
  const { language } = frame;
  const words = planWords(language);
  return (
    <Page
      frame={frame}
      title={words.startTitle}
      faulty={faults.length > 0}
      above={<BackLink href="/staff">{words.backToWork}</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.startTitle}</h1>
        <p>{words.startLead}</p>
        <form method="post" action="/staff/plans/new" novalidate>
          <Token frame={frame} />
          <Select
            name="place"
            label={words.startPlace}
            value={values['place'] ?? ''}
            error={faultAt(faults, 'place', language)}
            items={[
              { value: '', text: words.startChoose },
              ...places.map((place) => ({ value: place.id, text: place.name })),
            ]}
          />
          <TextInput
            name="title"
            label={words.startName}
            hint={words.startNameHint}
            value={values['title'] ?? ''}
            error={faultAt(faults, 'title', language)}
          />
          <Button preventDoubleClick>{words.start}</Button>
        </form>
      </div>
    </Page>
  );
}
