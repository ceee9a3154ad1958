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
import { accountWords } from '../accounts.words.ts';
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
  const words = accountWords(language);
  return (
    <Page
      frame={frame}
      title={words.team}
      faulty={faults.length > 0}
      above={<BackLink href="/staff">{words.toYourWork}</BackLink>}
      unlisted
    >
      <FaultSummary faults={faults} language={language} />
      <h1 class="nhsuk-heading-l">{words.team}</h1>
      <ul class="ef-plain-list">
        {people.map((person) => (
          <li key={person.id} class="ef-plain-list__item">
            <strong>{person.name}</strong>
            <br />
            {person.secondFactor
              ? words.withFactor(person.email)
              : words.withoutFactor(person.email)}
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
      <h2 class="nhsuk-heading-m">{words.give}</h2>
      <form method="post" action="/staff/team" novalidate class="ef-measure">
        <Token frame={frame} />
        <TextInput
          name="name"
          label={words.name}
          value={values['name'] ?? ''}
          error={faultAt(faults, 'name', language)}
        />
        <TextInput
          name="email"
          type="email"
          label={words.email}
          value={values['email'] ?? ''}
          error={faultAt(faults, 'email', language)}
        />
        <TextInput
          name="place"
          label={words.place}
          hint={words.placeHint}
          value={values['place'] ?? ''}
          error={faultAt(faults, 'place', language)}
        />
        <Radios
          name="role"
          legend={words.role}
          value={values['role'] ?? ''}
          error={faultAt(faults, 'role', language)}
          items={roles.map(({ role }) => ({
            value: role,
            label: words.roleName(role),
            hint: words[`${role}Does` as const],
          }))}
        />
        <Button preventDoubleClick>{words.giveThis}</Button>
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
  const words = accountWords(frame.language);
  const place = held.placeId ?? '*';
  return (
    <form method="post" action="/staff/team/take" class="ef-inline-form">
      <Token frame={frame} />
      <input type="hidden" name="account" value={person.id} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="role" value={held.role} />
      {words.roleIn(words.roleName(held.role), held.placeId ?? words.everyPlace)}{' '}
      <Button variant="secondary" small>
        {words.take}
        <span class="nhsuk-u-visually-hidden">
          {' '}
          {words.takeFrom(words.roleName(held.role), person.name)}
        </span>
      </Button>
    </form>
  );
}
