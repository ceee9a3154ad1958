import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { day } from '../../../ui/words/dates.ts';
import { type ContributionTable, type Journey, WordChanges } from '../../contributions/index.ts';
import { receiptWords } from './receipts.words.ts';

type Props = {
  readonly frame: Frame;
  readonly journey: readonly Journey[];
  readonly said: ContributionTable;
  readonly slug: string;
};

/** What became of the words that one person spoke about, version by version. */
export function JourneyList({ frame, journey, said, slug }: Props): JSX.Element {
  const { language } = frame;
  const words = receiptWords(language);
  const [first, ...later] = journey;
  const read = first?.text ?? null;
  const last = journey.at(-1);
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.journey}</h2>
      <ol class="ef-journey">
        {first ? (
          <li>{words.readIn(first.versionNumber, day(first.publishedAt, language))}</li>
        ) : null}
        {later.map((step, at) => (
          <li key={step.versionId}>
            <Step step={step} before={journey[at]} read={read} said={said} frame={frame} />
          </li>
        ))}
      </ol>
      {last && last.passageId !== null ? (
        <p>
          <a href={`/plans/${slug}#p-${last.passageId}`}>{words.seeThere}</a>
        </p>
      ) : null}
    </>
  );
}

type StepProps = {
  readonly frame: Frame;
  readonly step: Journey;
  readonly before: Journey | undefined;
  /** The words that the person read. */
  readonly read: string | null;
  readonly said: ContributionTable;
};

function Step({ frame, step, before, read, said }: StepProps): JSX.Element {
  const words = receiptWords(frame.language);
  const number = step.versionNumber;
  if (said.passage_id === null) return <>{words.wholeStays(number)}</>;
  if (step.state === 'gone') {
    return (
      <>
        {words.gone(number)}
        <p class="ef-carry__old">{before?.text ?? read}</p>
      </>
    );
  }
  if (step.state === 'reworded' && read !== null && step.text !== null) {
    return (
      <>
        {words.reworded(number)}
        <WordChanges from={read} to={step.text} />
      </>
    );
  }
  return <>{step.state === 'moved' ? words.moved(number) : words.same(number)}</>;
}
