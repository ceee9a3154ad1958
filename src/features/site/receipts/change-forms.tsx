import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { PublicationField, SpeakerField } from '../../contributions/index.ts';
import { receiptWords } from './receipts.words.ts';
import type { ReceiptStatus } from './status-page.tsx';

type ChangeProps = {
  readonly frame: Frame;
  readonly status: ReceiptStatus;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string>> | undefined;
};

/** The author's own words, to be changed while comments are open. */
export function ChangeForm({ frame, status, faults, values }: ChangeProps): JSX.Element {
  const { code, said, found } = status;
  const { language } = frame;
  const words = receiptWords(language);
  const closes = found.plan?.commentsCloseOn ?? null;
  const shown = values ?? {
    text: said.text,
    'speaks-for': said.speaks_for,
    organisation: said.organisation_name ?? '',
    publication: said.publication,
  };
  const shared = { language, faults, values: shown };
  return (
    <form method="post" action="/receipts/change" novalidate>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="revision" value={said.revision} />
      {closes === null ? null : <p>{words.changeUntil(day(closes, language))}</p>}
      <Textarea
        name="text"
        label={words.yourWords}
        rows={8}
        value={shown['text'] ?? ''}
        error={faultAt(faults, 'text', language)}
      />
      <SpeakerField {...shared} />
      <PublicationField {...shared} />
      <Button preventDoubleClick>{words.save}</Button>
    </form>
  );
}

export function WithdrawForm({
  frame,
  code,
}: {
  readonly frame: Frame;
  readonly code: string;
}): JSX.Element {
  const words = receiptWords(frame.language);
  return (
    <form method="post" action="/receipts/withdraw">
      <input type="hidden" name="code" value={code} />
      <p>{words.withdrawLead}</p>
      <Button variant="warning" preventDoubleClick>
        {words.withdrawSure}
      </Button>
    </form>
  );
}
