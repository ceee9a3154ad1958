import type { JSX } from 'preact';
import { Details } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import type { Holding, PlaceDetails } from '../place.ts';
import { partsWords } from '../place-parts.words.ts';
import { EvidenceNote } from './evidence-note.tsx';

type Props = { readonly details: PlaceDetails; readonly language: Language };

/** A telephone number as an address: its figures, and a leading plus. */
function dialled(telephone: string): string {
  return `tel:${telephone.replaceAll(/[^\d+]/g, '')}`;
}

/** A long address breaks after its name, not in the middle of a word. */
function EmailLink({ email }: { readonly email: string }): JSX.Element {
  const [name, ...domain] = email.split('@');
  return (
    <a href={`mailto:${email}`}>
      {name}@<wbr />
      {domain.join('@')}
    </a>
  );
}

function Contact({
  holding,
  language,
}: {
  readonly holding: Holding;
  readonly language: Language;
}) {
  const { email, telephone } = holding;
  const words = partsWords(language);
  if (email === null && telephone === null) {
    return <p class="ef-person__line ef-person__line--muted">{words.noContact}</p>;
  }
  return (
    <>
      {email === null ? null : (
        <p class="ef-person__line">
          {words.email}: <EmailLink email={email} />
        </p>
      )}
      {telephone === null ? null : (
        <p class="ef-person__line">
          {words.telephone}: <a href={dialled(telephone)}>{telephone}</a>
        </p>
      )}
    </>
  );
}

function when(holding: Holding, language: Language): string | null {
  const words = partsWords(language);
  const { asOf, fromDay, personName, toDay } = holding;
  if (toDay !== null) {
    const to = day(toDay, language);
    return fromDay === null ? words.untilOnly(to) : words.until(day(fromDay, language), to);
  }
  if (fromDay !== null) {
    const from = day(fromDay, language);
    return personName === null ? words.emptySince(from) : words.from(from);
  }
  return asOf === null || personName === null ? null : words.asOf(asOf);
}

/** Job and organisation, the organisation as a link where it has a page. */
function Work({ holding }: { readonly holding: Holding }): JSX.Element | null {
  const { jobTitle, organisation } = holding;
  if (jobTitle === null && organisation === null) return null;
  return (
    <p class="ef-person__line">
      {jobTitle}
      {jobTitle !== null && organisation !== null ? ', ' : ''}
      {organisation?.id ? (
        <a href={`/organisations/${organisation.id}`}>{organisation.name}</a>
      ) : (
        organisation?.name
      )}
    </p>
  );
}

/** One post: who holds it, or plainly that nobody does yet. */
export function Person(props: { readonly holding: Holding; readonly language: Language }) {
  const { holding, language } = props;
  const words = partsWords(language);
  const { asOf, personName } = holding;
  const time = when(holding, language);
  return (
    <li class={`ef-person${personName === null ? ' ef-person--empty' : ''}`}>
      <p class="ef-person__post">{holding.post}</p>
      <p class="ef-person__name">
        {personName ?? (asOf === null ? words.notNamed : words.notNamedThen(asOf))}
      </p>
      <Work holding={holding} />
      {time === null ? null : <p class="ef-person__line ef-person__line--muted">{time}</p>}
      {personName === null || holding.toDay !== null ? null : (
        <Contact holding={holding} language={language} />
      )}
      <EvidenceNote evidence={holding.evidence} language={language} />
    </li>
  );
}

/**
 * Who leads a place and whom to ask; "not yet named" is said plainly. Earlier holders follow,
 * folded.
 * @example <PlacePeople details={details} language={frame.language} />
 */
export function PlacePeople({ details, language }: Props): JSX.Element {
  const words = partsWords(language);
  const { formerPeople, people } = details;
  return (
    <>
      {people.length === 0 ? <p>{words.noPeople}</p> : null}
      <ul class="ef-people">
        {people.map((holding) => (
          <Person holding={holding} language={language} key={holding.id} />
        ))}
      </ul>
      {formerPeople.length === 0 ? null : (
        <Details summary={words.before}>
          <ul class="ef-people">
            {formerPeople.map((holding) => (
              <Person holding={holding} language={language} key={holding.id} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
