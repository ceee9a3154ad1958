import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import type { PlaceSummary } from '../../places/index.ts';
import { PromiseFigures } from '../parts/promise-figures.tsx';
import { PromiseList } from '../parts/promise-list.tsx';
import { arranged, type Step } from '../timetable.ts';
import { timetableWords } from '../timetable.words.ts';

type Props = {
  readonly frame: Frame;
  readonly place: PlaceSummary;
  readonly steps: readonly Step[];
  readonly today: string;
};

/** Everything a place has promised, broken promises first. */
export function PromisesPage({ frame, place, steps, today }: Props): JSX.Element {
  const { language } = frame;
  const words = timetableWords(language);
  const { owed, coming, done } = arranged(steps, today);
  const parts = [
    { id: 'owed', title: words.owed, steps: owed },
    { id: 'coming', title: words.coming, steps: coming },
    { id: 'done', title: words.done, steps: done },
  ].filter((part) => part.steps.length > 0);
  const crumbs = [
    { text: words.home, href: '/' },
    { text: place.name, href: `/places/${place.id}` },
  ];
  return (
    <Page
      frame={frame}
      title={`${words.title}: ${place.name}`}
      above={<Breadcrumb items={crumbs} />}
      fictional={place.fictional === 1}
    >
      <h1 class="nhsuk-heading-xl">
        <span class="nhsuk-caption-xl">{place.name}</span>
        {words.title}
      </h1>
      {steps.length === 0 ? (
        <p class="nhsuk-inset-text">{words.none}</p>
      ) : (
        <>
          <p class="ef-measure">{words.lead}</p>
          <PromiseFigures steps={steps} today={today} language={language} />
          {parts.map((part) => (
            <section key={part.id} aria-labelledby={part.id}>
              <h2 class="nhsuk-heading-l" id={part.id}>
                {part.title}
              </h2>
              <PromiseList steps={part.steps} today={today} language={language} />
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
