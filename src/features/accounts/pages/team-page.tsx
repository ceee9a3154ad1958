import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import { roles } from '../actor.ts';
import type { StaffMember } from '../staff.queries.ts';

type Props = {
  readonly frame: Frame;
  readonly people: readonly StaffMember[];
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string>>;
};

/** Who works here and what they may do. */
export function TeamPage({ frame, people, faults, values }: Props): JSX.Element {
  const { language } = frame;
  return (
    <Page
      frame={frame}
      title="Staff and roles"
      faulty={faults.length > 0}
      above={<BackLink href="/staff">Back to your work</BackLink>}
      unlisted
    >
      <FaultSummary faults={faults} language={language} />
      <h1 class="nhsuk-heading-l">Staff and roles</h1>
      <ul class="ef-plain-list">
        {people.map((person) => (
          <li key={person.id} class="ef-plain-list__item">
            <strong>{person.name}</strong>
            <br />
            {person.email} – second factor {person.secondFactor ? 'set up' : 'not set up'}
            <ul class="nhsuk-list">
              {person.roles.map((held) => (
                <li key={`${held.placeId} ${held.role}`}>
                  <TakeRole frame={frame} person={person} held={held} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2 class="nhsuk-heading-m">Give somebody a role</h2>
      <form method="post" action="/staff/team" novalidate class="ef-measure">
        <Token frame={frame} />
        <TextInput
          name="name"
          label="Name"
          value={values['name'] ?? ''}
          error={faultAt(faults, 'name', language)}
        />
        <TextInput
          name="email"
          type="email"
          label="Work e-mail address"
          value={values['email'] ?? ''}
          error={faultAt(faults, 'email', language)}
        />
        <TextInput
          name="place"
          label="Place"
          hint="The end of the place’s web address, like kernowmouth. A star (*) stands for every place."
          value={values['place'] ?? ''}
          error={faultAt(faults, 'place', language)}
        />
        <Radios
          name="role"
          legend="Role"
          value={values['role'] ?? ''}
          error={faultAt(faults, 'role', language)}
          items={roles.map((r) => ({ value: r.role, label: r.role, hint: r.description }))}
        />
        <Button preventDoubleClick>Give this role</Button>
      </form>
    </Page>
  );
}

type TakeProps = {
  readonly frame: Frame;
  readonly person: StaffMember;
  readonly held: StaffMember['roles'][number];
};

function TakeRole({ frame, person, held }: TakeProps): JSX.Element {
  const place = held.placeId ?? '*';
  return (
    <form method="post" action="/staff/team/take" class="ef-inline-form">
      <Token frame={frame} />
      <input type="hidden" name="account" value={person.id} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="role" value={held.role} />
      {held.role}, {held.placeId ?? 'every place'}{' '}
      <Button variant="secondary" small>
        Take away
        <span class="nhsuk-u-visually-hidden">
          {' '}
          {held.role} from {person.name}
        </span>
      </Button>
    </form>
  );
}
