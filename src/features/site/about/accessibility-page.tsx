import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { accessibilityWords } from './accessibility.words.ts';

/** What was checked, what was not, and what is known to be wrong. */
export function AccessibilityPage({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = accessibilityWords(frame.language);
  const lists = [
    { title: words.done, items: [words.done1, words.done2, words.done3, words.done4] },
    { title: words.notDone, items: [words.notDone1, words.notDone2, words.notDone3] },
    {
      title: words.known,
      items: [words.known1, words.known2, words.known3, words.known4, words.known5],
    },
  ];
  return (
    <Page
      frame={frame}
      title={words.title}
      above={<Breadcrumb items={[{ text: words.home, href: '/' }]} />}
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-xl">{words.title}</h1>
        <p>{words.lead}</p>
        <h2 class="nhsuk-heading-m">{words.aim}</h2>
        <p>{words.aimText}</p>
        {lists.map(({ title, items }) => (
          <section key={title}>
            <h2 class="nhsuk-heading-m">{title}</h2>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
        <h2 class="nhsuk-heading-m">{words.tell}</h2>
        <p>
          {words.tellText} <a href="/places">{words.places}</a>.
        </p>
        <h2 class="nhsuk-heading-m">{words.enforce}</h2>
        <p>{words.enforceText}</p>
        <p>{words.made}</p>
      </div>
    </Page>
  );
}
