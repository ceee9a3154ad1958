import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb, Caption } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { describeShare } from '../facts/which-place.ts';
import { EvidenceNote } from '../parts/evidence-note.tsx';
import { membershipWords } from '../parts/place-partners.tsx';
import { isSplit, ShareSource } from '../parts/share-source.tsx';
import { groupOf } from '../place.ts';
import { partsWords } from '../place-parts.words.ts';
import type { OrganisationDetails } from '../places.queries.ts';
import { placesWords } from '../places.words.ts';

/** What an organisation is; kinds it gave itself are shown as it gave them. */
function kindWords(kind: string, language: Language): string {
  const group = groupOf(kind);
  if (group !== 'other') return placesWords(language)[group];
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

type Membership = OrganisationDetails['places'][number];

function PlaceItem(props: { readonly membership: Membership; readonly language: Language }) {
  const { membership, language } = props;
  const { place, kind, part, share, evidence } = membership;
  const words = partsWords(language);
  return (
    <li class="ef-found">
      <a class="ef-found__name" href={`/places/${place.id}`}>
        {place.name}
      </a>
      <p class="ef-found__line">
        {membershipWords(kind, language)}
        {part === null ? '' : `. ${words.part(part)}`}
        {share === null || !isSplit(membership)
          ? ''
          : `. ${words.share(describeShare(share, language))}`}
      </p>
      <EvidenceNote evidence={evidence} language={language} />
    </li>
  );
}

type Props = { readonly frame: Frame; readonly details: OrganisationDetails };

/** One organisation, the places it belongs to and the posts its people hold there. */
export function OrganisationPage({ frame, details }: Props): JSX.Element {
  const { language } = frame;
  const { organisation, places, posts } = details;
  const words = placesWords(language);
  return (
    <Page
      frame={frame}
      title={organisation.name}
      fictional={organisation.fictional === 1}
      above={
        <Breadcrumb
          items={[
            { text: words.home, href: '/' },
            { text: words.title, href: '/places' },
          ]}
        />
      }
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-xl">
          <Caption>{kindWords(organisation.kind, language)}</Caption>
          {organisation.name}
        </h1>
        {organisation.about === null ? null : <p class="nhsuk-lede-text">{organisation.about}</p>}
        {organisation.code === null ? null : (
          <p>
            {words.code}: {organisation.code}
          </p>
        )}
        <h2 class="nhsuk-heading-m">{words.inPlaces(places.length)}</h2>
        {places.length === 0 ? <p>{words.inNone}</p> : null}
        <ul class="ef-found-list">
          {places.map((membership) => (
            <PlaceItem
              membership={membership}
              language={language}
              key={`${membership.place.id} ${membership.kind}`}
            />
          ))}
        </ul>
        {places.some(isSplit) ? <ShareSource language={language} /> : null}
        {posts.length === 0 ? null : (
          <>
            <h2 class="nhsuk-heading-m">{words.posts}</h2>
            <ul class="ef-found-list">
              {posts.map((held) => (
                <li class="ef-found" key={held.id}>
                  <strong>{held.personName ?? partsWords(language).notNamed}</strong>
                  <p class="ef-found__line">
                    {held.post}, <a href={`/places/${held.place.id}`}>{held.place.name}</a>
                    {held.asOf === null ? '' : `. ${partsWords(language).asOf(held.asOf)}`}
                  </p>
                  <EvidenceNote evidence={held.evidence} language={language} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}
