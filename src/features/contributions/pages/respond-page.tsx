import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import type { Quote } from '../contribution.ts';
import { contributionWords } from '../contributions.words.ts';
import type { FoundTarget } from '../target.ts';
import { About } from './about.tsx';
import { PublicationField, SpeakerField } from './fields.tsx';
import { Carried } from './hidden-fields.tsx';

export type RespondProps = {
  readonly frame: Frame;
  readonly found: FoundTarget;
  readonly quote: Quote | null;
  /** Where this form is, and is sent to. */
  readonly action: string;
  readonly back: string;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string>>;
};

/** One question on one page: what do you think? */
export function RespondPage(props: RespondProps): JSX.Element {
  const { frame, found, quote, action, back, faults, values } = props;
  const { language } = frame;
  const words = contributionWords(language);
  const closes = found.plan?.commentsCloseOn ?? null;
  const shared = { language, faults, values };
  return (
    <Page
      frame={frame}
      title={words.title}
      faulty={faults.length > 0}
      fictional={found.fictional}
      above={<BackLink href={back}>{found.plan ? words.backToPlan : words.backToPlace}</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.title}</h1>
        <About found={found} quote={quote} language={language} />
        <p>
          {words.noAccount} {closes === null ? null : words.openUntil(day(closes, language))}
        </p>
        <form method="post" action={action} novalidate>
          <input type="hidden" name="step" value="preview" />
          <Carried values={values} names={['key', 'version', 'quote', 'prefix', 'suffix']} />
          <Textarea
            name="text"
            label={words.text}
            labelOptions={{ size: 'm' }}
            hint={words.textHint}
            rows={8}
            value={values['text'] ?? ''}
            error={faultAt(faults, 'text', language)}
          />
          <SpeakerField {...shared} />
          <PublicationField {...shared} />
          <TextInput
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autocomplete="email"
            spellcheck={false}
            value={values['email'] ?? ''}
            error={faultAt(faults, 'email', language)}
          />
          <Button>{words.goOn}</Button>
        </form>
      </div>
    </Page>
  );
}
