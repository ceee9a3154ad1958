import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';

type Props = {
  readonly frame: Frame;
  readonly secret: string;
  /** The square code as a data address. */
  readonly picture: string;
  readonly faults?: readonly Fault[];
};

export function SecondFactorPage({ frame, secret, picture, faults = [] }: Props): JSX.Element {
  const spaced = secret.replace(/(.{4})/g, '$1 ').trim();
  return (
    <Page
      frame={frame}
      title="Set up a second factor"
      faulty={faults.length > 0}
      above={<BackLink href="/staff">Back to your work</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">Set up a second factor</h1>
        <p>
          From then on, signing in needs your e-mail and a code from an app on your telephone. Scan
          the square with any authenticator app, or type the key into it.
        </p>
        <img src={picture} alt="Square code for your authenticator app" width="220" height="220" />
        <p>
          Key: <code class="ef-code">{spaced}</code>
        </p>
        <form method="post" action="/staff/second-factor" novalidate>
          <Token frame={frame} />
          <input type="hidden" name="secret" value={secret} />
          <TextInput
            name="factor"
            label="The code that the app shows now"
            hint="6 figures"
            width={10}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={faultAt(faults, 'factor', frame.language)}
          />
          <Button preventDoubleClick>Set up</Button>
        </form>
      </div>
    </Page>
  );
}
