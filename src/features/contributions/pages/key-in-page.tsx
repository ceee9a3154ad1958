import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { DateInput } from '../../../ui/nhs/date-input/date-input.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import { Select } from '../../../ui/nhs/select/select.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { PublishedPassage, PublishedPlan } from '../../plans/index.ts';
import { contributionStaffWords } from '../staff.words.ts';
import { PublicationField, SpeakerField } from './fields.tsx';
import { Carried } from './hidden-fields.tsx';

type Props = {
  readonly frame: Frame;
  readonly plan: PublishedPlan;
  readonly passages: readonly PublishedPassage[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

const LONGEST_LABEL = 90;

/** The start of a passage, indented below its headings, so that it can be found in a long list. */
function label(passage: PublishedPassage, at: number): string {
  const start = passage.text.replace(/\s+/g, ' ').slice(0, LONGEST_LABEL);
  return passage.block.kind === 'heading' ? `§ ${start}` : `   ${at + 1}. ${start}`;
}

/** For what was said elsewhere: it gets the same receipt and counts the same. */
export function KeyInPage({ frame, plan, passages, values, faults }: Props): JSX.Element {
  const { language } = frame;
  const words = contributionStaffWords(language);
  const shared = { language, faults, values };
  return (
    <Page
      frame={frame}
      title={words.keyIn}
      faulty={faults.length > 0}
      above={<BackLink href={`/staff/plans/${plan.id}`}>{words.back(plan.title)}</BackLink>}
      fictional={plan.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.keyIn}</h1>
        <p>{words.keyInLead}</p>
        <form method="post" action={`/staff/plans/${plan.id}/key-in`} novalidate>
          <Token frame={frame} />
          <Carried values={values} names={['key']} />
          <Radios
            name="channel"
            legend={words.how}
            value={values['channel'] ?? ''}
            error={faultAt(faults, 'channel', language)}
            items={[
              { value: 'paper', label: words.paper },
              { value: 'phone', label: words.phone },
              { value: 'e-mail', label: words.email },
              { value: 'meeting', label: words.meeting },
            ]}
          />
          <DateInput
            id="said"
            namePrefix="said"
            legend={words.when}
            error={faultAt(faults, 'said', language)}
            values={{
              day: values['said[day]'] ?? '',
              month: values['said[month]'] ?? '',
              year: values['said[year]'] ?? '',
            }}
          />
          <Select
            name="passage"
            label={words.about}
            value={values['passage'] ?? ''}
            items={[
              { value: '', text: words.wholePlan },
              ...passages.map((passage, at) => ({ value: passage.id, text: label(passage, at) })),
            ]}
          />
          <Textarea
            name="text"
            label={words.text}
            rows={8}
            value={values['text'] ?? ''}
            error={faultAt(faults, 'text', language)}
          />
          <SpeakerField {...shared} />
          <PublicationField {...shared} />
          <TextInput
            name="email"
            type="email"
            label={words.address}
            spellcheck={false}
            value={values['email'] ?? ''}
            error={faultAt(faults, 'email', language)}
          />
          <Button preventDoubleClick>{words.save}</Button>
        </form>
      </div>
    </Page>
  );
}
