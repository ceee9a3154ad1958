import type { ComponentChildren, JSX } from 'preact';
import { BackLink } from '../nhs/back-link/back-link.tsx';
import { SkipLink } from '../nhs/skip-link/skip-link.tsx';
import type { Frame } from './frame.ts';
import { layoutWords } from './layout.words.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

export type PageProps = {
  readonly frame: Frame;
  /** Without the service's name; it is also what a screen reader says first. */
  readonly title: string;
  readonly children: ComponentChildren;
  /** Breadcrumb or back link, above the main content. */
  readonly above?: JSX.Element | undefined;
  /** A form on the page was sent with faults: the title says so. */
  readonly faulty?: boolean | undefined;
  /** The page belongs to a demonstration place: it is marked as invented. */
  readonly fictional?: boolean | undefined;
  /** Kept from search engines: staff pages, receipts, forms. */
  readonly unlisted?: boolean | undefined;
};

/** The shell of every page: head, header, main content, footer. It works without any script. */
export function Page(props: PageProps): JSX.Element {
  const { frame, title, children, above, faulty, fictional, unlisted } = props;
  const words = layoutWords(frame.language);
  return (
    <html lang={frame.language} class="nhsuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${faulty ? `${words.error} ` : ''}${title} – ${words.service}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={frame.theme === 'nhs' ? '#005eb8' : '#143c3a'} />
        {unlisted ? <meta name="robots" content="noindex" /> : null}
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.css} />
        <script type="module" src={frame.assets.js} />
      </head>
      <body class={`nhsuk-template__body ef-theme-${frame.theme}`}>
        <SkipLink>{words.skip}</SkipLink>
        <SiteHeader frame={frame} />
        {fictional ? (
          <aside class="ef-fictional" aria-label={words.fictional}>
            <div class="nhsuk-width-container">
              <strong>{words.fictional}</strong> {words.fictionalText}
            </div>
          </aside>
        ) : null}
        <div class="nhsuk-width-container ef-page">
          {/* A breadcrumb is navigation already; without this a way back would stand in no landmark. */}
          {above?.type === BackLink ? <nav aria-label={words.back}>{above}</nav> : above}
          <main class="nhsuk-main-wrapper" id="maincontent">
            {children}
          </main>
        </div>
        <SiteFooter frame={frame} />
      </body>
    </html>
  );
}
