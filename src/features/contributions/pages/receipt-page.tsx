import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Panel } from '../../../ui/nhs/panel/panel.tsx';
import { day } from '../../../ui/words/dates.ts';
import { contributionWords } from '../contributions.words.ts';
import type { FoundTarget } from '../target.ts';

type Props = {
  readonly frame: Frame;
  readonly found: FoundTarget;
  readonly code: string;
  readonly back: string;
  readonly repeated: boolean;
  /** The plan has a newer version than the one that was read. */
  readonly overtaken: boolean;
  /** Staff keyed it in, for somebody else to keep. */
  readonly keyedIn?: boolean;
};

function backText(
  words: ReturnType<typeof contributionWords>,
  keyedIn: boolean,
  found: FoundTarget,
) {
  if (keyedIn) return words.keyInAnother;
  return found.plan ? words.backToPlan : words.backToPlace;
}

/** The receipt: the only time that the code is shown. It prints on one page. */
export function ReceiptPage(props: Props): JSX.Element {
  const { frame, found, code, back, repeated, overtaken, keyedIn = false } = props;
  const { language } = frame;
  const words = contributionWords(language);
  const closes = found.plan?.commentsCloseOn ?? null;
  return (
    <Page frame={frame} title={words.received} fictional={found.fictional} unlisted>
      <div class="ef-measure ef-receipt">
        <Panel heading={words.received}>
          {words.yourCode}
          <br />
          <strong class="ef-receipt__code">{code}</strong>
        </Panel>
        {repeated ? <InsetText>{words.repeated}</InsetText> : null}
        {overtaken ? <InsetText>{words.passageMoved}</InsetText> : null}
        <p>
          <strong>{words.keepCode}</strong>
        </p>
        <p class="ef-no-print">{words.printHint}</p>
        <h2 class="nhsuk-heading-m">{words.whatNext}</h2>
        <ul class="nhsuk-list nhsuk-list--bullet">
          <li>{words.next1}</li>
          <li>{words.next2}</li>
          <li>{closes === null ? words.next3Open : words.next3(day(closes, language))}</li>
        </ul>
        <form method="post" action="/receipts" class="ef-no-print">
          <input type="hidden" name="code" value={code} />
          <Button variant="secondary">{words.open}</Button>
        </form>
        <p class="ef-no-print">
          <a href={back}>{backText(words, keyedIn, found)}</a>
        </p>
      </div>
    </Page>
  );
}
