import type { JSX } from 'preact';
import type { Feature } from '../../../platform/feature.ts';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { SummaryList } from '../../../ui/nhs/summary-list/summary-list.tsx';
import { privacyWords } from './privacy.words.ts';

type Props = { readonly frame: Frame; readonly features: readonly Feature[] };

/** What is kept about people, from the manifests of the features that keep it. */
export function PrivacyPage({ frame, features }: Props): JSX.Element {
  const words = privacyWords(frame.language);
  const held = features.flatMap((feature) => feature.personalData ?? []);
  return (
    <Page
      frame={frame}
      title={words.title}
      above={<Breadcrumb items={[{ text: words.home, href: '/' }]} />}
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-xl">{words.title}</h1>
        <p>{words.lead}</p>
        <h2 class="nhsuk-heading-m">{words.kept}</h2>
        <p>{words.keptLead}</p>
        {held.map(({ what, why, keptFor }) => (
          <SummaryList
            key={what}
            rows={[
              { key: words.what, value: <strong>{what}</strong> },
              { key: words.why, value: why },
              { key: words.howLong, value: keptFor },
            ]}
          />
        ))}
        <h2 class="nhsuk-heading-m">{words.cookies}</h2>
        <p>{words.cookiesLead}</p>
        <ul>
          <li>{words.cookieLanguage}</li>
          <li>{words.cookieStaff}</li>
        </ul>
        <h2 class="nhsuk-heading-m">{words.notDone}</h2>
        <ul>
          {[words.not1, words.not2, words.not3, words.not4].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h2 class="nhsuk-heading-m">{words.rights}</h2>
        <p>
          {words.rightsText} <a href="/receipts">{words.receipt}</a>.
        </p>
        <h2 class="nhsuk-heading-m">{words.who}</h2>
        <p>
          {words.whoText} {words.complain}
        </p>
      </div>
    </Page>
  );
}
