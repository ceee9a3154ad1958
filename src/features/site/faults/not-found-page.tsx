import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { say } from '../../../ui/words/fault.ts';
import { pageFaultWords } from './faults.words.ts';
import { siteFaults } from './site.faults.ts';

/**
 * The same bytes for every address that leads nowhere, so that nobody can tell what is not
 * published from what does not exist: the address is not in it, not even in a link.
 */
export function NotFoundPage({ frame }: { readonly frame: Frame }): JSX.Element {
  const { language } = frame;
  const words = pageFaultWords(language);
  return (
    <Page frame={{ ...frame, path: '/' }} title={words.notFound} unlisted>
      <div class="ef-measure">
        <h1 class="nhsuk-heading-xl">{words.notFound}</h1>
        <p>{say(siteFaults.notFound(), language)}</p>
        <form class="ef-search" method="get" action="/places">
          <TextInput
            name="q"
            type="search"
            label={words.search}
            hint={words.searchHint}
            autocomplete="off"
          />
          <Button>{words.find}</Button>
        </form>
        <p>
          <a href="/">{words.home}</a>
        </p>
        <p>
          <a href="/plans">{words.plans}</a>
        </p>
      </div>
    </Page>
  );
}
