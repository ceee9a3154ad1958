import type { JSX } from 'preact';
import { FaultSummary } from '../../../ui/forms/faults.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { SummaryList } from '../../../ui/nhs/summary-list/summary-list.tsx';
import { contributionWords, speakerName } from '../contributions.words.ts';
import { About } from './about.tsx';
import { publicationName } from './fields.tsx';
import { Carried } from './hidden-fields.tsx';
import type { RespondProps } from './respond-page.tsx';

const ALL = [
  'key',
  'version',
  'quote',
  'prefix',
  'suffix',
  'text',
  'speaks-for',
  'organisation',
  'publication',
  'email',
];

/** What is about to be sent, to be sent or changed. */
export function PreviewPage(props: Omit<RespondProps, 'back'>): JSX.Element {
  const { frame, found, quote, action, faults, values } = props;
  const { language } = frame;
  const words = contributionWords(language);
  const email = (values['email'] ?? '').trim();
  const speaker = speakerName(values['speaks-for'] ?? '', values['organisation'] ?? null, language);
  return (
    <Page
      frame={frame}
      title={words.preview}
      faulty={faults.length > 0}
      fictional={found.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">{words.preview}</h1>
        <p>{words.previewLead}</p>
        <About found={found} quote={quote} language={language} />
        <h2 class="nhsuk-heading-s ef-about__label">{words.text}</h2>
        <div class="ef-said" dir="auto">
          {values['text'] ?? ''}
        </div>
        <SummaryList
          rows={[
            { key: words.previewFor, value: speaker },
            {
              key: words.previewShown,
              value: publicationName(values['publication'] ?? '', language),
            },
            { key: words.previewEmail, value: email === '' ? words.nobody : email },
          ]}
        />
        <form method="post" action={action}>
          <Carried values={values} names={ALL} />
          <div class="nhsuk-button-group">
            <Button name="step" value="send" preventDoubleClick>
              {words.send}
            </Button>
            <Button name="step" value="edit" variant="secondary">
              {words.change}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}
