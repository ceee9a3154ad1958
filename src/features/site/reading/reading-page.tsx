import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { day } from '../../../ui/words/dates.ts';
import { GONE, WHOLE_PLAN } from '../../contributions/index.ts';
import { isOpen, type PublishedPlan, type Version } from '../../plans/index.ts';
import type { Filled, Pieces } from './pieces.ts';
import { type ReadingWords, readingWords } from './reading.words.ts';

export type Reading = {
  readonly plan: PublishedPlan;
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly pieces: Pieces;
  readonly filled: Filled;
  /** The calendar day in England. */
  readonly today: string;
};

type Props = { readonly frame: Frame; readonly reading: Reading };

/** Stands in the page where the text of the plan goes: it is far larger than all the rest. */
export const TEXT = '{the text of the plan}';

/** Whether the plan still takes comments, and until when: said before anybody starts to write. */
function Openness({
  frame,
  reading,
  words,
}: Props & { readonly words: ReadingWords }): JSX.Element {
  const { plan, today } = reading;
  const { language } = frame;
  const until = plan.commentsCloseOn;
  if (!isOpen(plan, today)) {
    return (
      <p class="ef-reading__open">
        <Tag colour="grey">{words.closed(day(until ?? '', language))}</Tag> {words.closedHelp}
      </p>
    );
  }
  return (
    <>
      <p class="ef-reading__open">
        <Tag colour="green">
          {until === null ? words.open : words.openUntil(day(until, language))}
        </Tag>
      </p>
      <p>{words.howTo}</p>
      <Button href={`/plans/${plan.slug}/respond`} variant="secondary">
        {words.sayWhole}
      </Button>
    </>
  );
}

/** The reading view: one calm column, its contents beside it, comments in the margin. */
export function ReadingPage({ frame, reading }: Props): JSX.Element {
  const { plan, version, versions, pieces } = reading;
  const { language } = frame;
  const words = readingWords(language);
  const current = version.id === plan.versionId;
  const summaryTitle = version.number === 1 ? words.whatItIs : words.whatChanged;
  return (
    <Page
      frame={frame}
      title={version.title}
      fictional={plan.fictional}
      above={<Breadcrumb items={[{ text: plan.placeName, href: `/places/${plan.placeId}` }]} />}
    >
      <div class="ef-reading">
        <div class="ef-reading__head">
          {current ? null : (
            <InsetText>
              {words.old(version.number, plan.versionNumber)}{' '}
              <a href={`/plans/${plan.slug}`}>{words.readCurrent}</a>
            </InsetText>
          )}
          <p class="ef-reading__place">{words.by(plan.placeName)}</p>
          <h1 class="ef-reading__title">{version.title}</h1>
          <p class="ef-quiet">
            {words.version(version.number)}, {words.published(day(version.publishedAt, language))}
          </p>
          <section class="ef-reading__summary" aria-labelledby="summary-title">
            <h2 class="nhsuk-heading-s" id="summary-title">
              {summaryTitle}
            </h2>
            <p>{version.summary}</p>
            {versions.length > 1 ? (
              <p class="nhsuk-u-margin-bottom-0">
                <a href={`/plans/${plan.slug}/changes`}>{words.youSaid}</a>
              </p>
            ) : null}
          </section>
          {current ? <Openness frame={frame} reading={reading} words={words} /> : null}
        </div>
        <div class="ef-reading__contents" dangerouslySetInnerHTML={{ __html: pieces.contents }} />
        {/* The route fills it in: made by PlanText from inline Markdown, only numbers and ids are added. */}
        <div
          class="ef-reading__text"
          data-plan={plan.slug}
          data-open={current && isOpen(plan, reading.today) ? '1' : undefined}
          dangerouslySetInnerHTML={{ __html: TEXT }}
        />
        <AboutThisPlan reading={reading} words={words} frame={frame} />
      </div>
    </Page>
  );
}

function AboutThisPlan({
  frame,
  reading,
  words,
}: Props & { readonly words: ReadingWords }): JSX.Element {
  const { plan, version, versions, filled } = reading;
  const [whole, gone] = [filled.counts.get(WHOLE_PLAN) ?? 0, filled.counts.get(GONE) ?? 0];
  return (
    <aside class="ef-reading__about" aria-labelledby="about-title">
      <h2 class="nhsuk-heading-m" id="about-title">
        {words.more}
      </h2>
      <ul class="nhsuk-list">
        <li>
          <a href={`/plans/${plan.slug}/comments`}>{words.wholeComments(whole)}</a>
        </li>
        {gone > 0 ? (
          <li>
            <a href={`/plans/${plan.slug}/gone`}>{words.goneComments(gone)}</a>
          </li>
        ) : null}
        <li>
          <a href={`/plans/${plan.slug}/changes`}>{words.youSaid}</a>
        </li>
        <li class="ef-no-print">
          <a href={`/plans/${plan.slug}/versions/${version.number}/plan.txt`}>{words.download}</a>
        </li>
      </ul>
      <p class="ef-no-print ef-quiet">{words.printHint}</p>
      <h3 class="nhsuk-heading-s">{words.versions}</h3>
      <ul class="nhsuk-list">
        {versions.map((one) => (
          <li key={one.id}>
            <a
              href={`/plans/${plan.slug}/versions/${one.number}`}
              aria-current={one.id === version.id ? 'page' : undefined}
            >
              {words.version(one.number)}
            </a>
            , {words.published(day(one.publishedAt, frame.language))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
