import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { type Fault, say } from '../../../ui/words/fault.ts';
import { accountWords } from '../accounts.words.ts';

/** For a request that cannot go ahead at all: what happened and what to do next. */
export function RefusedPage(props: { readonly frame: Frame; readonly fault: Fault }): JSX.Element {
  const { frame, fault } = props;
  const words = accountWords(frame.language);
  return (
    <Page frame={frame} title={words.refused} unlisted>
      <div class="ef-measure">
        <h1 class="nhsuk-heading-l">{words.refused}</h1>
        <p>{say(fault, frame.language)}</p>
        <p>
          <a href="/">{words.toHome}</a>
        </p>
      </div>
    </Page>
  );
}
