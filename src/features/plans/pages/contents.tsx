import type { JSX } from 'preact';
import { type ContentsEntry, contentsOf } from '../../../methods/passages/index.ts';
import type { Passage } from '../plan.ts';

type Props = { readonly passages: readonly Passage[]; readonly title: string };

/** The headings of a plan as links, two levels deep. */
export function Contents({ passages, title }: Props): JSX.Element | null {
  const entries = contentsOf(
    passages.map((passage) => passage.block),
    3,
  );
  // A lone heading at the top is the plan's title, which the page shows already.
  const shown = entries.length === 1 ? (entries[0]?.children ?? []) : entries;
  if (shown.length < 2) return null;
  const link = (entry: ContentsEntry) => (
    <li key={entry.at}>
      <a href={`#p-${passages[entry.at]?.id ?? ''}`}>{entry.text}</a>
    </li>
  );
  return (
    <nav class="ef-contents ef-no-print" aria-labelledby="contents-title">
      <h2 class="ef-contents__title" id="contents-title">
        {title}
      </h2>
      <ol class="ef-contents__list">{shown.map(link)}</ol>
    </nav>
  );
}
