import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../src/methods/passages/index.ts';
import { loadDemonstration } from './content.ts';
import { passageAt } from './passage-starts.ts';

const { redraft, versions } = loadDemonstration();
const [first = [], second = []] = versions.map(({ blocks }) => blocks);
const [was, now] = [first.map(plainText), second.map(plainText)];

const named = (blocks: typeof first, starts: readonly string[]): string[] =>
  starts.map((start) => {
    const index = passageAt(blocks, start);
    assert.ok(typeof index === 'number', `${index}`);
    return plainText(blocks[index] ?? { kind: 'paragraph', source: '' });
  });

test('every passage that went from the first draft is accounted for, once', () => {
  const gone = named(first, [
    ...redraft.reworded.map(({ from }) => from),
    ...redraft.split.map(({ from }) => from),
    ...redraft.merged.flatMap(({ from }) => from),
    ...redraft.removed,
  ]);
  assert.deepEqual(gone.toSorted(), was.filter((text) => !now.includes(text)).toSorted());
});

test('every passage that is new in the second draft is accounted for, once', () => {
  const fresh = named(second, [
    ...redraft.reworded.map(({ to }) => to),
    ...redraft.split.flatMap(({ to }) => to),
    ...redraft.merged.map(({ to }) => to),
    ...redraft.added,
  ]);
  assert.deepEqual(fresh.toSorted(), now.filter((text) => !was.includes(text)).toSorted());
});

test('one section moved, and the others kept their order', () => {
  const order = (texts: typeof first) =>
    texts.flatMap((block) => (block.kind === 'heading' ? [plainText(block)] : []));
  const stayed = (headings: readonly string[]) =>
    headings.filter((heading) => !redraft.movedSections.includes(heading));
  assert.deepEqual(stayed(order(first)), stayed(order(second)));
  assert.notDeepEqual(order(first), order(second));
});
