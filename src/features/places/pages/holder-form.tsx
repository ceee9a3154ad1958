import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Button, DateInput, Radios, TextInput } from '../../../ui/nhs/index.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { peopleWords } from '../people.words.ts';
import type { Holding } from '../place.ts';

type Props = {
  readonly frame: Frame;
  readonly action: string;
  readonly changing: Holding | null;
  readonly faults: readonly Fault[];
  /** What was typed, by the name of the field. */
  readonly values: Readonly<Record<string, string>>;
};

/** Says who holds one post. What was typed comes back with the faults. */
export function HolderForm({ frame, action, changing, faults, values }: Props): JSX.Element {
  const words = peopleWords(frame.language);
  const at = (field: string) => faultAt(faults, field, frame.language);
  const box = (name: string, label: string, hint?: string) => (
    <TextInput name={name} label={label} hint={hint} value={values[name] ?? ''} error={at(name)} />
  );
  return (
    <form method="post" action={action} novalidate id="form" class="ef-holder-form">
      <h2 class="nhsuk-heading-m">
        {changing === null ? words.addPost : words.changePost(changing.post)}
      </h2>
      <Token frame={frame} />
      {changing === null ? (
        box('post', words.post, words.postHint)
      ) : (
        <input type="hidden" name="holding" value={changing.id} />
      )}
      <Radios
        name="state"
        legend={words.state}
        value={values['state']}
        error={at('state')}
        items={[
          { value: 'named', label: words.named },
          { value: 'not-yet-named', label: words.notNamed, hint: words.notNamedHint },
        ]}
      />
      {box('person', words.person)}
      {box('job', words.jobTitle, words.optional)}
      {box('organisation', words.organisation, words.optional)}
      <TextInput
        name="email"
        type="email"
        label={words.email}
        hint={words.optional}
        value={values['email'] ?? ''}
        error={at('email')}
      />
      <TextInput
        name="telephone"
        type="tel"
        label={words.telephone}
        hint={words.optional}
        value={values['telephone'] ?? ''}
        error={at('telephone')}
      />
      <DateInput
        id="since"
        namePrefix="since"
        legend={words.since}
        hint={words.sinceHint}
        error={at('since')}
        values={{
          day: values['since[day]'],
          month: values['since[month]'],
          year: values['since[year]'],
        }}
      />
      <Button preventDoubleClick>{words.save}</Button>
      {changing === null ? null : (
        <p>
          <a href={action}>{words.cancel}</a>
        </p>
      )}
    </form>
  );
}
