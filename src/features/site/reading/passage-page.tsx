import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { day } from '../../../ui/words/dates.ts';
import { AnswerView, type PublicAnswer } from '../../answers/index.ts';
import { type StandingContribution, WordChanges } from '../../contributions/index.ts';
import { isOpen, type PassageInVersion, type PublishedPlan } from '../../plans/index.ts';
import { type ReadingWords, readingWords } from './reading.words.ts';
import { Said } from './said.tsx';

export type PassageReading = {
  readonly plan: PublishedPlan;
  /** The passage in every version that has it, newest first. */
  readonly history: readonly PassageInVersion[];
  readonly said: readonly StandingContribution[];
  readonly answers: ReadonlyMap<string, readonly PublicAnswer[]>;
  readonly today: string;
};

type Props = { readonly frame: Frame; readonly reading: PassageReading };

/** A passage at its permanent address: its words now, what people said of them, and its history. */
export function PassagePage({ frame, reading }: Props): JSX.Element | null {
  const { plan, history, said } = reading;
  const { language } = frame;
  const words = readingWords(language);
  const [latest] = history;
  if (!latest) return null;
  const current = latest.version.id === plan.versionId;
  const { passage } = latest;
  const open = current && isOpen(plan, reading.today);
  return (
    <Page
      frame={frame}
      title={passage.text.slice(0, 70)}
      fictional={plan.fictional}
      above={<BackLink href={`/plans/${plan.slug}#p-${passage.id}`}>{words.backToPlan}</BackLink>}
    >
      <div class="ef-measure ef-thread" data-thread={passage.id}>
        <h1 class="nhsuk-heading-m ef-thread__title">
          <span class="nhsuk-caption-m">{plan.title}</span> {words.passage}
        </h1>
        {current ? null : <InsetText>{words.notCurrent(latest.version.number)}</InsetText>}
        {/* Made by passageHtml from inline Markdown when the version was published. */}
        <div class="ef-thread__words" dangerouslySetInnerHTML={{ __html: passage.html }} />
        <div data-part="comments">
          {open ? (
            <Button href={`/plans/${plan.slug}/passages/${passage.id}/respond`}>
              {words.sayThis}
            </Button>
          ) : null}
          <Comments frame={frame} reading={reading} words={words} open={open} />
        </div>
        <History history={history} words={words} frame={frame} />
        <p class="ef-quiet">{words.permanent}</p>
        {said.length > 0 ? <p class="ef-quiet">{words.notSample}</p> : null}
      </div>
    </Page>
  );
}

type PartProps = Props & { readonly words: ReadingWords };

function Comments({
  frame,
  reading,
  words,
  open,
}: PartProps & { readonly open: boolean }): JSX.Element {
  const { said, answers, history } = reading;
  if (said.length === 0) return <p>{open ? words.nobodyYet : words.nobodyClosed}</p>;
  const now = history[0]?.passage.text ?? '';
  const wordsRead = new Map(history.map((one) => [one.version.id, one.passage.text]));
  return (
    <>
      <h2 class="nhsuk-heading-m">
        {words.whatPeopleSaid} <span class="ef-thread__count">({said.length})</span>
      </h2>
      <ul class="ef-said-list">
        {said.map((one) => {
          const before = wordsRead.get(one.versionId ?? '');
          const changed = before !== undefined && before !== now;
          return (
            <Said
              key={one.id}
              said={one}
              language={frame.language}
              wording={changed && one.carried === 'reworded' ? { before, now } : undefined}
            >
              {(answers.get(one.id) ?? []).map((answer) => (
                <AnswerView key={answer.id} answer={answer} language={frame.language} />
              ))}
            </Said>
          );
        })}
      </ul>
    </>
  );
}

function History({
  frame,
  history,
  words,
}: {
  readonly frame: Frame;
  readonly history: readonly PassageInVersion[];
  readonly words: ReadingWords;
}): JSX.Element {
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.history}</h2>
      <ol class="ef-history">
        {history.map(({ version, passage }, at) => {
          const before = history[at + 1]?.passage.text;
          return (
            <li key={version.id}>
              <h3 class="nhsuk-heading-xs">
                {words.inVersion(version.number, day(version.publishedAt, frame.language))}
              </h3>
              {before === undefined ? <p>{words.firstWords}</p> : null}
              {before === passage.text ? <p>{words.unchanged}</p> : null}
              {before !== undefined && before !== passage.text ? (
                <WordChanges from={before} to={passage.text} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
