import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';

type Props = {
  readonly frame: Frame;
  readonly faults?: readonly Fault[];
  readonly email?: string;
  readonly next: string;
};

/** Asks for a work e-mail address; there are no passwords. */
export function SignInPage({ frame, faults = [], email = '', next }: Props): JSX.Element {
  return (
    <Page frame={frame} title="Staff sign in" faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">Staff sign in</h1>
        <p>
          For people who run a plan. To take part in a plan you need no account:{' '}
          <a href="/places">find your place</a>.
        </p>
        <form method="post" action="/staff/sign-in" novalidate>
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="email"
            type="email"
            label="Your work e-mail address"
            hint="We send you a link and a code. There is no password."
            value={email}
            autocomplete="email"
            spellcheck={false}
            error={faultAt(faults, 'email', frame.language)}
          />
          <Button preventDoubleClick>Send me a link</Button>
        </form>
      </div>
    </Page>
  );
}

/** After asking: the code from the e-mail may be typed here, for when the link opens elsewhere. */
export function CodePage(
  props: Omit<Props, 'email'> & {
    readonly id: string;
    readonly askFactor: boolean;
    readonly code?: string;
  },
): JSX.Element {
  const { frame, faults = [], id, askFactor, code = '', next } = props;
  return (
    <Page frame={frame} title="Check your e-mail" faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">Check your e-mail</h1>
        <p>
          If that address belongs to a member of staff, a link and a code are on their way. Both
          work for 15 minutes.
        </p>
        <form method="post" action="/staff/sign-in/code" novalidate>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="code"
            label="The code from the e-mail"
            hint="8 figures, like 1234 5678"
            value={code}
            width={10}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={faultAt(faults, 'code', frame.language)}
          />
          {askFactor ? <FactorField faults={faults} frame={frame} /> : null}
          <Button preventDoubleClick>Sign in</Button>
        </form>
        <p>
          <a href="/staff/sign-in">Ask for another code</a>
        </p>
      </div>
    </Page>
  );
}

/** Where the link of the e-mail leads. Opening it does nothing: mail scanners open links too. */
export function LinkPage(
  props: Omit<Props, 'email'> & { readonly linkToken: string; readonly askFactor: boolean },
): JSX.Element {
  const { frame, faults = [], linkToken, askFactor, next } = props;
  return (
    <Page frame={frame} title="Sign in" faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">Sign in to Equal Footing</h1>
        <form method="post" action="/staff/sign-in/link" novalidate>
          <input type="hidden" name="link" value={linkToken} />
          <input type="hidden" name="next" value={next} />
          {askFactor ? <FactorField faults={faults} frame={frame} /> : null}
          <Button preventDoubleClick>Sign in</Button>
        </form>
        <p>
          <a href="/staff/sign-in">Ask for a new link</a>
        </p>
      </div>
    </Page>
  );
}

function FactorField(props: { readonly faults: readonly Fault[]; readonly frame: Frame }) {
  return (
    <TextInput
      name="factor"
      label="The code that your authenticator app shows"
      hint="6 figures"
      width={10}
      inputmode="numeric"
      autocomplete="one-time-code"
      error={faultAt(props.faults, 'factor', props.frame.language)}
    />
  );
}
