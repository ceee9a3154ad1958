import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawStatement, routingWeights } from './routing.ts';

const statements = ['a', 'b', 'c', 'd'];
const weights = Float64Array.of(1, 2, 3, 4);

describe('choosing the next statement', () => {
  it('draws as often as the probability it logs says', () => {
    const drawn = new Map<string, number>();
    const logged = new Map<string, number>();
    const people = 20_000;
    for (let i = 0; i < people; i += 1) {
      const draw = drawStatement(statements, weights, new Set(['b']), 3, `person ${i}`);
      assert.ok(draw);
      drawn.set(draw.statement, (drawn.get(draw.statement) ?? 0) + 1);
      logged.set(draw.statement, draw.probability);
    }
    assert.equal(drawn.has('b'), false);
    for (const [id, times] of drawn) {
      const p = logged.get(id) ?? 0;
      assert.ok(Math.abs(times / people - p) < 4 * Math.sqrt((p * (1 - p)) / people));
    }
    assert.equal(logged.get('d'), 0.5);
  });

  it('draws the same again for the same person, and nothing when all is seen', () => {
    const draw = () => drawStatement(statements, weights, new Set(), 3, 'anna');
    assert.deepEqual(draw(), draw());
    assert.equal(drawStatement(statements, weights, new Set(statements), 3, 'anna'), undefined);
  });

  it('does not let a statement with few votes fall behind', () => {
    const priority = Float64Array.of(0.001, 0.001, 5, 6, 7);
    const routed = routingWeights(priority, [3, 300, 300, 300, 300]);
    assert.equal(routed[0], 5);
    assert.equal(routed[1], 0.5);
    assert.equal(routed[4], 7);
  });
});
