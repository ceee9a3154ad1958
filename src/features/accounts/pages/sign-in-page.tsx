import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import { accountWords } from '../accounts.words.ts';

type Props = {
  readonly frame: Frame;
  readonly faults?: readonly Fault[];
  readonly email?: string;
  readonly next: string;
};

/** Asks for a work e-mail address; there are no passwords. */
export function SignInPage({ frame, faults = [], email = '', next }: Props): JSX.Element {
  const words = accountWords(frame.language);
  return (
    <Page frame={frame} title={words.staffSignIn} faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">{words.staffSignIn}</h1>
        <p>
          {words.forStaff} <a href="/places">{words.findPlace}</a>.
        </p>
        <form method="post" action="/staff/sign-in" novalidate>
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="email"
            type="email"
            label={words.yourEmail}
            hint={words.yourEmailHint}
            value={email}
            autocomplete="email"
            spellcheck={false}
            error={faultAt(faults, 'email', frame.language)}
          />
          <Button preventDoubleClick>{words.sendLink}</Button>
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
  const words = accountWords(frame.language);
  return (
    <Page frame={frame} title={words.checkEmail} faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">{words.checkEmail}</h1>
        <p>{words.onTheirWay}</p>
        <form method="post" action="/staff/sign-in/code" novalidate>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="code"
            label={words.code}
            hint={words.codeHint}
            value={code}
            width={10}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={faultAt(faults, 'code', frame.language)}
          />
          {askFactor ? <FactorField faults={faults} frame={frame} /> : null}
          <Button preventDoubleClick>{words.signIn}</Button>
        </form>
        <p>
          <a href="/staff/sign-in">{words.anotherCode}</a>
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
  const words = accountWords(frame.language);
  return (
    <Page frame={frame} title={words.signIn} faulty={faults.length > 0} unlisted>
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        <h1 class="nhsuk-heading-l">{words.signInToService}</h1>
        <form method="post" action="/staff/sign-in/link" novalidate>
          <input type="hidden" name="link" value={linkToken} />
          <input type="hidden" name="next" value={next} />
          {askFactor ? <FactorField faults={faults} frame={frame} /> : null}
          <Button preventDoubleClick>{words.signIn}</Button>
        </form>
        <p>
          <a href="/staff/sign-in">{words.newLink}</a>
        </p>
      </div>
    </Page>
  );
}

function FactorField(props: { readonly faults: readonly Fault[]; readonly frame: Frame }) {
  const words = accountWords(props.frame.language);
  return (
    <TextInput
      name="factor"
      label={words.factor}
      hint={words.factorHint}
      width={10}
      inputmode="numeric"
      autocomplete="one-time-code"
      error={faultAt(props.faults, 'factor', props.frame.language)}
    />
  );
}
