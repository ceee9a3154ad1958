import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import { receiptWords } from './receipts.words.ts';

type Props = {
  readonly frame: Frame;
  readonly code: string;
  readonly faults: readonly Fault[];
};

/** Asks for a receipt code. */
export function CodePage({ frame, code, faults }: Props): JSX.Element {
  const { language } = frame;
  const words = receiptWords(language);
  return (
    <Page frame={frame} title={words.title} faulty={faults.length > 0}>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.title}</h1>
        <p>{words.lead}</p>
        <form method="post" action="/receipts" novalidate>
          <TextInput
            name="code"
            label={words.code}
            hint={words.codeHint}
            value={code}
            code
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            error={faultAt(faults, 'code', language)}
          />
          <Button>{words.show}</Button>
        </form>
        <p class="ef-quiet">{words.lost}</p>
      </div>
    </Page>
  );
}
