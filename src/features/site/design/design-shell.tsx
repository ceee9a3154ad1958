import type { ComponentChildren, JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { designWords } from './design.words.ts';

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
};

/** A page for those who build and check the service: in English, and not for search engines. */
export function DesignShell({ frame, title, lead, children }: Props): JSX.Element {
  const words = designWords(frame.language);
  const crumbs = [
    { text: words.home, href: '/' },
    ...(title === words.title ? [] : [{ text: words.title, href: '/design' }]),
  ];
  return (
    <Page frame={frame} title={title} above={<Breadcrumb items={crumbs} />} unlisted>
      <div lang="en">
        <h1 class="nhsuk-heading-xl">{title}</h1>
        <p class="ef-measure">{lead}</p>
        {children}
      </div>
    </Page>
  );
}
