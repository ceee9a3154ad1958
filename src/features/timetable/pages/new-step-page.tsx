import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import { Select } from '../../../ui/nhs/select/select.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { PlaceSummary } from '../../places/index.ts';
import type { PublishedPlan } from '../../plans/index.ts';
import { DayFields } from '../parts/day-fields.tsx';
import { timetableStaffWords } from '../staff.words.ts';
import { levels } from '../timetable.ts';
import { timetableWords } from '../timetable.words.ts';

type Props = {
  readonly frame: Frame;
  readonly place: PlaceSummary;
  readonly plans: readonly PublishedPlan[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

export function NewStepPage({ frame, place, plans, values, faults }: Props): JSX.Element {
  const at = `/staff/places/${place.id}/timetable`;
  const wrong = (field: string) => faultAt(faults, field, frame.language);
  const words = timetableWords('en');
  const staff = timetableStaffWords(frame.language);
  const shown = { values, faults, language: frame.language };
  return (
    <Page
      frame={frame}
      title={staff.promise}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{staff.back}</BackLink>}
      fictional={place.fictional === 1}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">
          <span class="nhsuk-caption-l">{place.name}</span>
          {staff.promise}
        </h1>
        <form method="post" action={`${at}/new`} novalidate>
          <Token frame={frame} />
          <TextInput
            name="title"
            label={staff.what}
            hint={staff.whatHint}
            value={values['title'] ?? ''}
            error={wrong('title')}
          />
          <DayFields name="promised" legend={staff.forWhichDay} {...shown} />
          <Radios
            name="level"
            idPrefix="level"
            legend={staff.level}
            items={levels.map((level) => ({ value: level, label: words[level] }))}
            value={values['level'] ?? ''}
            error={wrong('level')}
          />
          <Textarea
            name="canChange"
            label={staff.canChange}
            rows={3}
            value={values['canChange'] ?? ''}
            error={wrong('canChange')}
          />
          <TextInput
            name="responsible"
            label={staff.responsible}
            hint={staff.responsibleHint}
            value={values['responsible'] ?? ''}
            error={wrong('responsible')}
          />
          {plans.length > 0 ? (
            <Select
              name="plan"
              label={staff.plan}
              items={[
                { text: staff.noPlan, value: '' },
                ...plans.map((plan) => ({ text: plan.title, value: plan.id })),
              ]}
              value={values['plan'] ?? ''}
              error={wrong('plan')}
            />
          ) : null}
          <h2 class="nhsuk-heading-m">{staff.before}</h2>
          <p>{staff.beforeLead}</p>
          <DayFields name="announced" legend={staff.announced} {...shown} />
          <TextInput
            name="where"
            label={staff.where}
            hint={staff.whereHint}
            value={values['where'] ?? ''}
            error={wrong('where')}
          />
          <Button preventDoubleClick>{staff.publish}</Button>
        </form>
      </div>
    </Page>
  );
}
