import type { JSX } from 'preact';
import { Tag, type TagColour } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { type Evidence, type EvidenceSource, needsNoMark, type PlaceStatus } from '../evidence.ts';
import { factsWords } from '../facts/facts.words.ts';
import { partsWords } from '../place-parts.words.ts';

const colours: Readonly<Record<PlaceStatus, TagColour>> = {
  confirmed: 'green',
  primary: 'green',
  stated: 'green',
  invented: 'white',
  secondary: 'blue',
  derived: 'blue',
  inferred: 'yellow',
  partly: 'yellow',
  recollection: 'orange',
};

/** What a status is called, and what it means in a sentence. */
export function statusWords(
  status: PlaceStatus,
  language: Language,
): { readonly name: string; readonly meaning: string } {
  const words = { ...factsWords(language), ...partsWords(language) };
  return { name: words[status], meaning: words[`${status}Meaning`] };
}

/** The tag of a fact that may not stand unmarked; nothing where it may. */
export function StatusTag(props: {
  readonly status: PlaceStatus;
  readonly language: Language;
}): JSX.Element | null {
  if (needsNoMark(props)) return null;
  return (
    <Tag colour={colours[props.status]} classes="ef-evidence__tag">
      {statusWords(props.status, props.language).name}
    </Tag>
  );
}

function SourceLink({ source }: { readonly source: EvidenceSource }): JSX.Element {
  const text = `${source.publisher}: ${source.title}${source.edition ? `, ${source.edition}` : ''}`;
  return source.address === null ? <span>{text}</span> : <a href={source.address}>{text}</a>;
}

type Props = { readonly evidence: Evidence; readonly language: Language };

/**
 * How well a fact is known and from where, under the fact itself. A confirmed fact names its
 * source quietly; any other one carries a tag and what the tag means.
 */
export function EvidenceNote({ evidence, language }: Props): JSX.Element {
  const { status, sources, note, unconfirmed } = evidence;
  const words = partsWords(language);
  const marked = !needsNoMark(evidence);
  return (
    <div class="ef-evidence">
      {note ? <p class="ef-evidence__line">{note}</p> : null}
      {marked ? (
        <p class="ef-evidence__line">
          <StatusTag status={status} language={language} /> {statusWords(status, language).meaning}
        </p>
      ) : null}
      {status === 'invented' ? <p class="ef-evidence__line">{words.inventedMeaning}</p> : null}
      {sources.length > 0 && status !== 'invented' ? (
        <p class="ef-evidence__line">
          {sources.length === 1 ? words.source : words.sources}:{' '}
          {sources.map((source, index) => (
            <>
              {index > 0 ? '; ' : ''}
              <SourceLink source={source} />
            </>
          ))}
        </p>
      ) : null}
      {unconfirmed ? (
        <p class="ef-evidence__line">
          <StatusTag status="recollection" language={language} /> {words.alsoSaid} {unconfirmed}
        </p>
      ) : null}
    </div>
  );
}
