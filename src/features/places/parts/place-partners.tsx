import type { JSX } from 'preact';
import { Tag } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import type { Evidence } from '../evidence.ts';
import { describeShare } from '../facts/which-place.ts';
import {
  groupOf,
  type Partner,
  type PartnerGroup,
  type PlaceDetails,
  partnerGroups,
} from '../place.ts';
import { partsWords } from '../place-parts.words.ts';
import { EvidenceNote } from './evidence-note.tsx';
import { isSplit, ShareSource } from './share-source.tsx';

export type PlacePartnersProps = {
  readonly details: PlaceDetails;
  readonly language: Language;
  /** The heading of each group, one below the heading before. */
  readonly heading?: 'h2' | 'h3' | 'h4';
};

/** How an organisation belongs, in the words of the page. */
export function membershipWords(kind: string, language: Language): string {
  const words = partsWords(language);
  if (kind === 'lead') return words['member-lead'];
  return kind === 'serves' ? words['member-serves'] : words['member-formal-member'];
}

/** The evidence that all memberships of a group share, to be said once; null where they differ. */
function sharedEvidence(partners: readonly Partner[]): Evidence | null {
  const [first] = partners;
  if (first === undefined) return null;
  const asText = JSON.stringify(first.evidence);
  const same = partners.every(({ evidence }) => JSON.stringify(evidence) === asText);
  return same ? first.evidence : null;
}

function PartnerItem(props: {
  readonly partner: Partner;
  readonly language: Language;
  readonly group: PartnerGroup;
  readonly alone: boolean;
}): JSX.Element {
  const { partner, language, group, alone } = props;
  const { organisation, kind, part, share, evidence } = partner;
  const words = partsWords(language);
  return (
    <li class="ef-partner">
      <a class="ef-partner__name" href={`/organisations/${organisation.id}`}>
        {organisation.name}
      </a>{' '}
      {group === 'other' ? (
        <Tag colour={kind === 'lead' ? 'green' : 'grey'}>{membershipWords(kind, language)}</Tag>
      ) : null}
      {organisation.about === null ? null : <p class="ef-partner__more">{organisation.about}</p>}
      {part === null ? null : <p class="ef-partner__more">{words.part(part)}</p>}
      {share === null || !isSplit(partner) ? null : (
        <p class="ef-partner__more">{words.share(describeShare(share, language))}</p>
      )}
      {alone ? <EvidenceNote evidence={evidence} language={language} /> : null}
    </li>
  );
}

/**
 * The organisations that make a place: CCGs, councils, trusts and others, each a link to its page.
 * Where a whole list rests on one source, the source is named once under the list.
 * @example <PlacePartners details={details} language={frame.language} heading="h3" />
 */
export function PlacePartners(props: PlacePartnersProps): JSX.Element {
  const { details, language, heading: Heading = 'h3' } = props;
  const words = partsWords(language);
  if (details.partners.length === 0) return <p>{words.noPartners}</p>;
  return (
    <div class="ef-partners">
      {partnerGroups.map((group) => {
        const own = details.partners
          .filter(({ organisation }) => groupOf(organisation.kind) === group)
          .sort((a, b) => Number(b.kind === 'lead') - Number(a.kind === 'lead'));
        if (own.length === 0) return null;
        const shared = sharedEvidence(own);
        return (
          <section key={group}>
            <Heading class="nhsuk-heading-s">{words[`group-${group}`]}</Heading>
            <ul class="ef-partners__list">
              {own.map((partner) => (
                <PartnerItem
                  key={partner.organisation.id}
                  partner={partner}
                  language={language}
                  group={group}
                  alone={shared === null}
                />
              ))}
            </ul>
            {shared === null ? null : <EvidenceNote evidence={shared} language={language} />}
            {own.some(isSplit) ? <ShareSource language={language} /> : null}
          </section>
        );
      })}
    </div>
  );
}
