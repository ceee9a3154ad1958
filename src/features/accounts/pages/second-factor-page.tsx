import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import { accountWords } from '../accounts.words.ts';

type Props = {
  readonly frame: Frame;
  readonly secret: string;
  /** The square code as a data address. */
  readonly picture: string;
  readonly faults?: readonly Fault[];
};

export function SecondFactorPage({ frame, secret, picture, faults = [] }: Props): JSX.Element {
  const words = accountWords(frame.language);
  const spaced = secret.replace(/(.{4})/g, '$1 ').trim();
  return (
    <Page
      frame={frame}
      title={words.setUpFactor}
      faulty={faults.length > 0}
      above={<BackLink href="/staff">{words.toYourWork}</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">{words.setUpFactor}</h1>
        <p>{words.setUpLead}</p>
        <img src={picture} alt={words.square} width="220" height="220" />
        <p>
          {words.key} <code class="ef-code">{spaced}</code>
        </p>
        <form method="post" action="/staff/second-factor" novalidate>
          <Token frame={frame} />
          <input type="hidden" name="secret" value={secret} />
          <TextInput
            name="factor"
            label={words.factorNow}
            hint={words.factorHint}
            width={10}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={faultAt(faults, 'factor', frame.language)}
          />
          <Button preventDoubleClick>{words.setUp}</Button>
        </form>
      </div>
    </Page>
  );
}
