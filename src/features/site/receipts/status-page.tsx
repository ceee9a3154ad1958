import type { JSX } from 'preact';
import { FaultSummary } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { NotificationBanner } from '../../../ui/nhs/notification-banner/notification-banner.tsx';
import { SummaryList } from '../../../ui/nhs/summary-list/summary-list.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { AnswerView, type PublicAnswer } from '../../answers/index.ts';
import {
  type ContributionTable,
  contributionWords,
  type FoundTarget,
  type Journey,
  quoteOf,
  spansOf,
} from '../../contributions/index.ts';
import { ChangeForm, WithdrawForm } from './change-forms.tsx';
import { JourneyList } from './journey.tsx';
import { type ReceiptWords, receiptWords } from './receipts.words.ts';

export type ReceiptStatus = {
  readonly code: string;
  readonly said: ContributionTable;
  readonly found: FoundTarget;
  readonly journey: readonly Journey[];
  readonly answers: readonly PublicAnswer[];
  /** The closing day, when it is over. */
  readonly closed: string | undefined;
};

type Props = {
  readonly frame: Frame;
  readonly status: ReceiptStatus;
  readonly faults: readonly Fault[];
  /** What was typed in the form to change it, when that could not be saved. */
  readonly values?: Readonly<Record<string, string>>;
  readonly saved: boolean;
};

function shownAs(said: ContributionTable, words: ReceiptWords): string {
  if (said.display === 'hidden') return words.stateHidden(said.display_reason ?? '');
  if (said.publication === 'listed-only') return words.stateListed;
  if (said.display === 'waiting') return words.stateWaiting;
  const redacted = spansOf(said.redactions).length > 0;
  return redacted ? words.stateRedacted(said.display_reason ?? '') : words.stateShown;
}

function target(found: FoundTarget, words: ReceiptWords): string {
  if (!found.plan) return words.thePlace(found.placeName);
  return found.passage?.text ?? words.wholePlan(found.plan.title);
}

/** What one person said and everything that became of it, for whoever holds the receipt. */
export function StatusPage({ frame, status, faults, values, saved }: Props): JSX.Element {
  const { code, said, found, journey, answers, closed } = status;
  const { language } = frame;
  const words = receiptWords(language);
  const quote = quoteOf(said.quote);
  const withdrawn = said.status === 'withdrawn';
  const channel = contributionWords(language).channel(said.channel);
  return (
    <Page
      frame={frame}
      title={words.yours}
      faulty={faults.length > 0}
      fictional={found.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        {saved ? (
          <NotificationBanner variant="success">
            <p class="nhsuk-notification-banner__heading">{words.saved}</p>
          </NotificationBanner>
        ) : null}
        <h1 class="nhsuk-heading-l">{words.yours}</h1>
        {withdrawn ? <InsetText>{words.withdrawn}</InsetText> : null}
        <h2 class="nhsuk-heading-m">{words.yourWords}</h2>
        {quote ? <blockquote class="ef-quote">{quote.exact}</blockquote> : null}
        <p class="ef-said" dir="auto">
          {said.text}
        </p>
        <SummaryList
          rows={[
            { key: words.about, value: target(found, words) },
            { key: words.sent, value: `${day(said.received_at, language)}, ${channel}` },
            !withdrawn && { key: words.shown, value: shownAs(said, words) },
          ]}
        />
        {found.plan && !withdrawn ? (
          <JourneyList journey={journey} said={said} slug={found.plan.slug} frame={frame} />
        ) : null}
        {withdrawn ? null : (
          <>
            <h2 class="nhsuk-heading-m">{words.answers}</h2>
            {answers.length === 0 ? <p>{words.noAnswer}</p> : null}
            {answers.map((answer) => (
              <AnswerView key={answer.id} answer={answer} language={language} />
            ))}
            {closed === undefined ? (
              <Details summary={words.change} open={values !== undefined}>
                <ChangeForm frame={frame} status={status} faults={faults} values={values} />
              </Details>
            ) : (
              <p>{words.changeClosed}</p>
            )}
            <Details summary={words.withdraw}>
              <WithdrawForm frame={frame} code={code} />
            </Details>
          </>
        )}
        <p>
          <a href="/receipts">{words.another}</a>
        </p>
      </div>
    </Page>
  );
}
