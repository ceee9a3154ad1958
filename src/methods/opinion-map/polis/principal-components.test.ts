import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { principalComponents } from './principal-components.ts';

/** y = X'X v for rows X. */
function gram(rows: readonly (readonly number[])[]) {
  return (v: Float64Array, out: Float64Array): void => {
    out.fill(0);
    for (const row of rows) {
      const dot = row.reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0);
      row.forEach((x, i) => {
        out[i] = (out[i] ?? 0) + dot * x;
      });
    }
  };
}

describe('principal components', () => {
  it('are eigenvectors of unit length at right angles, the largest first', () => {
    const matrix = fc.integer({ min: 2, max: 12 }).chain((columns) =>
      fc.array(fc.array(fc.constantFrom(-1, 0, 1), { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(matrix, (rows) => {
        const size = rows[0]?.length ?? 0;
        const times = gram(rows);
        const { vectors, eigenvalues } = principalComponents(times, size, 2);
        const scale = Math.max(eigenvalues[0] ?? 0, 1);
        assert.ok((eigenvalues[0] ?? 0) >= (eigenvalues[1] ?? 0) - 1e-9 * scale);
        vectors.forEach((v, i) => {
          const image = new Float64Array(size);
          times(v, image);
          const length = Math.hypot(...v);
          assert.ok(length === 0 || Math.abs(length - 1) < 1e-9);
          image.forEach((y, j) => {
            assert.ok(Math.abs(y - (eigenvalues[i] ?? 0) * (v[j] ?? 0)) < 1e-7 * scale);
          });
        });
        const across = vectors[0]?.reduce((sum, x, j) => sum + x * (vectors[1]?.[j] ?? 0), 0);
        assert.ok(Math.abs(across ?? 1) < 1e-7);
        // No direction varies more than the first component says.
        const total = rows.flat().reduce<number>((sum, x) => sum + x * x, 0);
        assert.ok((eigenvalues[0] ?? 0) >= total / size - 1e-7 * scale);
      }),
    );
  });

  it('are zero where nothing varies', () => {
    const nothing = (_: Float64Array, out: Float64Array): void => {
      out.fill(0);
    };
    const { vectors, eigenvalues } = principalComponents(nothing, 5, 2);
    assert.deepEqual(eigenvalues, [0, 0]);
    assert.ok(vectors.every((v) => v.every((x) => x === 0)));
  });
});
