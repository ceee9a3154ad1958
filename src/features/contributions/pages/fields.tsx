import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { contributionWords } from '../contributions.words.ts';

type Props = {
  readonly language: Language;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string>>;
};

/** Who is speaking. */
export function SpeakerField({ language, faults, values }: Props): JSX.Element {
  const words = contributionWords(language);
  return (
    <Radios
      name="speaks-for"
      legend={words.speaksFor}
      value={values['speaks-for'] ?? 'self'}
      error={faultAt(faults, 'speaks-for', language)}
      items={[
        { value: 'self', label: words.self },
        { value: 'on-behalf', label: words.onBehalf, hint: words.onBehalfHint },
        {
          value: 'organisation',
          label: words.organisation,
          conditional: (
            <TextInput
              name="organisation"
              label={words.organisationName}
              value={values['organisation'] ?? ''}
              error={faultAt(faults, 'organisation', language)}
            />
          ),
        },
      ]}
    />
  );
}

/** How the words may be shown. */
export function PublicationField({ language, faults, values }: Props): JSX.Element {
  const words = contributionWords(language);
  return (
    <Radios
      name="publication"
      legend={words.publication}
      value={values['publication'] ?? 'in-full'}
      error={faultAt(faults, 'publication', language)}
      items={[
        { value: 'in-full', label: words.inFull, hint: words.inFullHint },
        { value: 'redacted', label: words.redacted, hint: words.redactedHint },
        { value: 'listed-only', label: words.listedOnly, hint: words.listedOnlyHint },
      ]}
    />
  );
}

export function publicationName(choice: string, language: Language): string {
  const words = contributionWords(language);
  if (choice === 'listed-only') return words.listedOnly;
  return choice === 'redacted' ? words.redacted : words.inFull;
}
