import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeTurns } from './turns.ts';

it('lets two read at once, the next wait in order, and turns the rest away', async () => {
  const turns = makeTurns({ atOnce: 2, waiting: 2 });
  const order: string[] = [];
  const come = (name: string) => turns.take().then((mine) => order.push(`${name} ${mine}`));
  const all = ['a', 'b', 'c', 'd', 'e'].map(come);
  await Promise.all([all[0], all[1], all[4]]);
  assert.deepEqual(order, ['a true', 'b true', 'e false']);
  turns.give();
  await all[2];
  turns.give();
  await all[3];
  assert.deepEqual(order.slice(3), ['c true', 'd true']);
  turns.give();
  turns.give();
  assert.equal(await turns.take(), true);
});
