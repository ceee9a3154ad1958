import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import type { Example } from '../../../ui/nhs/example.ts';
import type { GalleryEntry } from '../../../ui/nhs/gallery.ts';
import { designWords } from './design.words.ts';

/**
 * Parts that are landmarks of a page: two of a kind on one page would confuse whoever goes by
 * landmarks, so each example of these has a page without our own header and footer.
 */
export const standingAlone: ReadonlySet<string> = new Set([
  'breadcrumb',
  'footer',
  'header',
  'notification-banner',
]);

type Props = {
  readonly frame: Frame;
  readonly entry: GalleryEntry;
  readonly example: Example;
};

/** One example in the place of a page where it belongs. */
export function AlonePage({ frame, entry, example }: Props): JSX.Element {
  const { component } = entry;
  const words = designWords(frame.language);
  const inMain = component === 'notification-banner';
  const title = `${entry.title}: ${example.name}`;
  return (
    <html lang="en" class="nhsuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{words.aloneTitle(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.css} />
        <script type="module" src={frame.assets.js} />
      </head>
      <body class={`nhsuk-template__body ef-theme-${frame.theme}`}>
        {component === 'header' || component === 'breadcrumb' ? example.render() : null}
        <div class="nhsuk-width-container ef-page">
          <main class="nhsuk-main-wrapper" id="maincontent">
            <h1 class="nhsuk-heading-l">{title}</h1>
            {inMain ? example.render() : null}
            <p>
              <a href={`/design/${component}`}>{words.back(entry.title)}</a>
            </p>
          </main>
        </div>
        {component === 'footer' ? example.render() : null}
      </body>
    </html>
  );
}
