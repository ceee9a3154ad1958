import type { ComponentChildren, JSX } from 'preact';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { PlaceFacts, PlacePartners, PlacePeople } from '../../places/index.ts';
import { placeWords } from './place.words.ts';
import type { PlacePageProps } from './place-page-props.ts';
import { OpenHere, PlansHere } from './place-plans.tsx';
import { PromisesHere, ToldHere } from './place-said.tsx';

/** A place: what is open first, then its plan, its promises, its people, and what is known of it. */
export function PlacePage(props: PlacePageProps): JSX.Element {
  const { frame, details } = props;
  const { place } = details;
  const { language } = frame;
  const words = placeWords(language);
  const crumbs = [
    { text: words.home, href: '/' },
    { text: words.places, href: '/places' },
  ];
  const parts = [
    { id: 'open', title: words.openNow, body: <OpenHere {...props} /> },
    { id: 'plan', title: words.plans, body: <PlansHere {...props} /> },
    { id: 'promises', title: words.promises, body: <PromisesHere {...props} /> },
    {
      id: 'people',
      title: words.people,
      body: <PlacePeople details={details} language={language} />,
    },
    {
      id: 'partners',
      title: words.partners,
      body: <PlacePartners details={details} language={language} heading="h3" />,
    },
    { id: 'facts', title: words.facts, body: <PlaceFacts details={details} language={language} /> },
    { id: 'told', title: words.told, body: <ToldHere {...props} /> },
  ];
  return (
    <Page
      frame={frame}
      title={place.name}
      above={<Breadcrumb items={crumbs} />}
      fictional={place.fictional === 1}
    >
      <header class="ef-place-head">
        <p class="ef-place-head__set">{place.placeSet}</p>
        <h1 class="ef-place-head__name">{place.name}</h1>
        {place.summary === '' ? null : <p class="ef-place-head__summary">{place.summary}</p>}
      </header>
      <nav class="ef-place-nav" aria-label={words.onThisPage}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, body }) => (
        <Part key={id} id={id} title={title}>
          {body}
        </Part>
      ))}
    </Page>
  );
}

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

function Part({ id, title, children }: PartProps): JSX.Element {
  return (
    <section class="ef-band" aria-labelledby={id}>
      <h2 class="ef-band__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
