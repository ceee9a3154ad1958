import { type ComponentChildren, h, type JSX } from 'preact';
import {
  blockHtml,
  type Group,
  groupBlocks,
  inlineHtml,
  type ListGroup,
  type TableGroup,
} from '../../../methods/passages/index.ts';
import { ScrollRegion } from '../../../ui/layout/scroll-region.tsx';
import { Tag, type TagColour } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import type { Passage, Stage } from '../plan.ts';
import { stageLabels } from '../plans.words.ts';

export type Margin = (passage: Passage) => ComponentChildren;

type Props = {
  readonly passages: readonly Passage[];
  /** What stands beside each passage: its comments, or nothing. */
  readonly margin: Margin;
  /** Heads the column of margins in tables. */
  readonly marginTitle: string;
  /** The level that the highest heading gets on the page: 2 under the page's own title. */
  readonly topLevel?: number;
};

const stageColours: Readonly<Record<Stage, TagColour>> = {
  challenge: 'grey',
  vision: 'purple',
  option: 'blue',
  proposal: 'yellow',
  consultation: 'orange',
  decision: 'green',
};

type StageTagProps = { readonly stage: Stage; readonly language?: Language };

export function StageTag({ stage, language = 'en' }: StageTagProps): JSX.Element {
  return <Tag colour={stageColours[stage]}>{stageLabels(language)[stage]}</Tag>;
}

function Words({ html }: { readonly html: string }): JSX.Element {
  // Made by blockHtml from inline Markdown: nothing but strong, em, links and line breaks.
  return <span class="ef-passage__words" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The text of a plan: each passage with an address of its own and room beside it. */
export function PlanText({ passages, margin, marginTitle, topLevel = 2 }: Props): JSX.Element {
  const groups = groupBlocks(passages.map((passage) => passage.block));
  const levels = passages.flatMap((p) => (p.block.kind === 'heading' ? [p.block.level] : []));
  const highest = levels.length > 0 ? Math.min(...levels) : 1;
  const show = { passages, margin, marginTitle, shift: topLevel - highest };
  return <div class="ef-plan-text">{groups.map((group) => showGroup(group, show))}</div>;
}

type Show = {
  readonly passages: readonly Passage[];
  readonly margin: Margin;
  readonly marginTitle: string;
  readonly shift: number;
};

function showGroup(group: Group, show: Show): JSX.Element | null {
  if (group.kind === 'list') return list(group, show);
  if (group.kind === 'table') return table(group, show);
  const passage = show.passages[group.placed.at];
  if (!passage) return null;
  const { block } = passage;
  const html = blockHtml(block);
  const level = block.kind === 'heading' ? Math.min(6, block.level + show.shift) : 0;
  return (
    <div class={`ef-passage ef-passage--${block.kind}`} id={`p-${passage.id}`} key={passage.id}>
      {block.kind === 'heading' ? (
        <div class="ef-passage__heading">
          {h(`h${level}`, { class: `ef-heading-${Math.min(level, 4)}` }, <Words html={html} />)}
          {passage.stage ? <StageTag stage={passage.stage} /> : null}
        </div>
      ) : (
        <p>
          <Words html={html} />
        </p>
      )}
      <div class="ef-passage__margin">{show.margin(passage)}</div>
    </div>
  );
}

function list(group: ListGroup, show: Show): JSX.Element {
  const items = group.items.map((entry) => {
    const passage = show.passages[entry.at];
    if (!passage) return null;
    return (
      <li class="ef-passage ef-passage--item" id={`p-${passage.id}`} key={passage.id}>
        <Words html={blockHtml(entry.block)} />
        <div class="ef-passage__margin">{show.margin(passage)}</div>
        {entry.lists.map((inner) => list(inner, show))}
      </li>
    );
  });
  return group.ordered ? (
    <ol class="nhsuk-list nhsuk-list--number">{items}</ol>
  ) : (
    <ul class="nhsuk-list nhsuk-list--bullet">{items}</ul>
  );
}

function table(group: TableGroup, show: Show): JSX.Element {
  const row = (at: number, cells: readonly string[], header: boolean) => {
    const passage = show.passages[at];
    if (!passage) return null;
    const empty = Array.from({ length: group.columns - cells.length }, () => '');
    return (
      <tr class="nhsuk-table__row ef-passage--row" id={`p-${passage.id}`} key={passage.id}>
        {[...cells, ...empty].map((cell, column) => {
          const inner = { __html: inlineHtml(cell) };
          return header ? (
            <th key={column} scope="col" dangerouslySetInnerHTML={inner} />
          ) : (
            <td key={column} class="nhsuk-table__cell" dangerouslySetInnerHTML={inner} />
          );
        })}
        {header ? (
          <th scope="col">
            <span class="nhsuk-u-visually-hidden">{show.marginTitle}</span>
            {show.margin(passage)}
          </th>
        ) : (
          <td class="nhsuk-table__cell">{show.margin(passage)}</td>
        )}
      </tr>
    );
  };
  return (
    <ScrollRegion label={group.header[0]?.block.cells[0] || show.marginTitle}>
      <table class="nhsuk-table">
        {group.header.length > 0 ? (
          <thead class="nhsuk-table__head">
            {group.header.map((placed) => row(placed.at, placed.block.cells, true))}
          </thead>
        ) : null}
        <tbody class="nhsuk-table__body">
          {group.body.map((placed) => row(placed.at, placed.block.cells, false))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
