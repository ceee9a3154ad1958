import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDemonstration } from './content.ts';
import { passageAt } from './passage-starts.ts';

const { redraft, versions } = loadDemonstration();
const [was = [], now = []] = versions.map(({ texts }) => texts);

const named = (texts: readonly string[], starts: readonly string[]): string[] =>
  starts.map((start) => {
    const index = passageAt(texts, start);
    assert.ok(typeof index === 'number', `${index}`);
    return texts[index] ?? '';
  });

test('every passage that went from the first draft is accounted for, once', () => {
  const gone = named(was, [
    ...redraft.reworded.map(({ from }) => from),
    ...redraft.split.map(({ from }) => from),
    ...redraft.merged.flatMap(({ from }) => from),
    ...redraft.removed,
  ]);
  assert.deepEqual(gone.toSorted(), was.filter((text) => !now.includes(text)).toSorted());
});

test('every passage that is new in the second draft is accounted for, once', () => {
  const fresh = named(now, [
    ...redraft.reworded.map(({ to }) => to),
    ...redraft.split.flatMap(({ to }) => to),
    ...redraft.merged.map(({ to }) => to),
    ...redraft.added,
  ]);
  assert.deepEqual(fresh.toSorted(), now.filter((text) => !was.includes(text)).toSorted());
});

test('one section moved, and the others kept their order', () => {
  const headings = versions.map(({ stages }) => [...stages.keys()]);
  const [before = [], after = []] = headings;
  const stayed = (order: readonly string[]) =>
    order.filter((heading) => !redraft.movedSections.includes(heading));
  assert.deepEqual(stayed(before), stayed(after));
  assert.notDeepEqual(before, after);
});
