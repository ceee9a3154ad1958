import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { type Fault, say } from '../../../ui/words/fault.ts';
import { pageFaultWords } from './faults.words.ts';
import type { SentForm } from './sent-form.ts';

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly fault: Fault;
  /** What was sent with the request that failed, to be sent again. */
  readonly sent?: SentForm | undefined;
};

/** A request that could not be answered: what happened, what was kept, and what to do next. */
export function ErrorPage({ frame, title, fault, sent }: Props): JSX.Element {
  const { language } = frame;
  const words = pageFaultWords(language);
  return (
    <Page frame={{ ...frame, path: '/' }} title={title} unlisted>
      <div class="ef-measure">
        <h1 class="nhsuk-heading-xl">{title}</h1>
        <p>{say(fault, language)}</p>
        {sent ? (
          <form method="post" action={sent.action} class="ef-sent">
            <h2 class="nhsuk-heading-m">{words.yours}</h2>
            <p>{words.yoursLead}</p>
            {sent.kept.map(([name, value], at) => (
              <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
            ))}
            {sent.typed.map(([name, value], at) => (
              <Textarea
                key={`${name}-${at}`}
                id={`sent-${at}`}
                name={name}
                label={sent.typed.length === 1 ? words.yourWords : `${words.yourWords}: ${name}`}
                value={value}
                rows={Math.min(12, Math.max(4, Math.ceil(value.length / 60)))}
              />
            ))}
            <Button preventDoubleClick>{words.again}</Button>
          </form>
        ) : null}
        <p>
          <a href="/">{words.home}</a>
        </p>
      </div>
    </Page>
  );
}
