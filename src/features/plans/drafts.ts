import { type Block, plainText } from '../../methods/passages/index.ts';
import { redraft } from '../../methods/redraft/index.ts';
import { shortId } from '../../platform/ids.ts';
import type { Passage, Stage } from './plan.ts';

export type NewPassage = {
  readonly block: Block;
  /** Left out: the stage that the passage it continues has. */
  readonly stage?: Stage | null;
};

type Text = { readonly text: string; readonly kind: string };

function texts(passages: readonly Passage[]): Text[] {
  return passages.map((passage) => ({ text: passage.text, kind: passage.block.kind }));
}

/**
 * For each new passage the old one that it continues, if any. Of the parts of a split passage the
 * one most like it goes on under its id; so does the source most like a merged one.
 */
function continued(from: readonly Passage[], to: readonly Text[]): (Passage | undefined)[] {
  const result: (Passage | undefined)[] = to.map(() => undefined);
  const taken = new Set<string>();
  const links = redraft(texts(from), to)
    .passages.filter((link) => link.from !== null && link.to !== null)
    .toSorted((a, b) => b.similarity - a.similarity);
  for (const link of links) {
    const source = link.from === null ? undefined : from[link.from];
    if (!source || link.to === null || taken.has(source.id) || result[link.to]) continue;
    taken.add(source.id);
    result[link.to] = source;
  }
  return result;
}

/**
 * Gives each passage of a new draft its id: that of the published passage it continues, else that
 * of the passage of the last draft it continues, else a new one. Ids never move to other words.
 */
export function identify(
  published: readonly Passage[],
  draft: readonly Passage[],
  wanted: readonly NewPassage[],
): readonly Passage[] {
  const to = wanted.map(({ block }) => ({ text: plainText(block), kind: block.kind }));
  const fromPublished = continued(published, to);
  const publishedIds = new Set(published.map((passage) => passage.id));
  const fresh = draft.filter((passage) => !publishedIds.has(passage.id));
  const open = to.flatMap((text, at) => (fromPublished[at] ? [] : [{ text, at }]));
  const fromDraft = new Map<number, Passage>();
  continued(
    fresh,
    open.map((entry) => entry.text),
  ).forEach((source, index) => {
    const at = open[index]?.at;
    if (source && at !== undefined) fromDraft.set(at, source);
  });
  const stageBefore = new Map([...published, ...draft].map((p) => [p.id, p.stage]));
  return wanted.map(({ block, stage }, at) => {
    const id = fromPublished[at]?.id ?? fromDraft.get(at)?.id ?? shortId();
    const kept = stage === undefined ? (stageBefore.get(id) ?? null) : stage;
    return {
      id,
      block,
      text: to[at]?.text ?? '',
      stage: block.kind === 'heading' ? kept : null,
    };
  });
}
