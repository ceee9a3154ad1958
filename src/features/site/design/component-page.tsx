import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import type { GalleryEntry } from '../../../ui/nhs/gallery.ts';
import { standingAlone } from './alone-page.tsx';
import { designWords } from './design.words.ts';
import { DesignShell } from './design-shell.tsx';

type Props = { readonly frame: Frame; readonly entry: GalleryEntry; readonly unstyled: boolean };

/** One component in each of its uses. A page each, because some stand only once on a page. */
export function ComponentPage({ frame, entry, unstyled }: Props): JSX.Element {
  const words = designWords(frame.language);
  return (
    <DesignShell
      frame={frame}
      title={entry.title}
      lead={unstyled ? words.unstyled : words.component}
    >
      {entry.examples.map(({ name, render }, at) => (
        <div key={name} class="ef-example">
          <h2 class="ef-example__name">{name}</h2>
          {standingAlone.has(entry.component) ? (
            <p>
              <a href={`/design/${entry.component}/${at + 1}`}>
                {words.alone}
                <span class="nhsuk-u-visually-hidden">: {name}</span>
              </a>
            </p>
          ) : (
            render()
          )}
        </div>
      ))}
    </DesignShell>
  );
}
