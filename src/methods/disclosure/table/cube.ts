/**
 * Counts by one or more variables, with every total. A cell is addressed in the extended table,
 * where each variable has one category more: its total. `size` counts the categories without it.
 */
export type Cube = {
  readonly sizes: readonly number[];
  /** Values of the extended table, the last variable running fastest. */
  readonly values: Float64Array;
  /** For each extended cell, whether it is a total of something. */
  readonly isTotal: Uint8Array;
  /** Sums: the cells of each line, its total last. */
  readonly lines: readonly Int32Array[];
  /** For each extended cell, the lines it is on. */
  readonly linesOf: readonly (readonly number[])[];
  /** For each extended cell, the inner cells that it sums. */
  readonly parts: readonly (readonly number[])[];
};

/** Builds a cube from its inner counts, last variable fastest. O(cells × variables). */
export function makeCube(sizes: readonly number[], inner: ArrayLike<number>): Cube {
  const wide = sizes.map((size) => size + 1);
  const strides = wide.map((_, d) => wide.slice(d + 1).reduce((a, b) => a * b, 1));
  const count = wide.reduce((a, b) => a * b, 1);
  const values = new Float64Array(count);
  const isTotal = new Uint8Array(count);
  const at = (cell: number, d: number): number =>
    Math.floor(cell / (strides[d] ?? 1)) % (wide[d] ?? 1);
  let next = 0;
  for (let cell = 0; cell < count; cell++) {
    if (sizes.some((size, d) => at(cell, d) === size)) isTotal[cell] = 1;
    else values[cell] = inner[next++] ?? 0;
  }
  const lines: Int32Array[] = [];
  const linesOf: number[][] = Array.from({ length: count }, () => []);
  for (const [d, size] of sizes.entries()) {
    const stride = strides[d] ?? 1;
    for (let cell = 0; cell < count; cell++) {
      if (at(cell, d) !== 0) continue;
      const line = Int32Array.from({ length: size + 1 }, (_, k) => cell + k * stride);
      for (const member of line) linesOf[member]?.push(lines.length);
      lines.push(line);
      // Variables are summed one after the other, so totals of totals are there when needed.
      let sum = 0;
      for (let k = 0; k < size; k++) sum += values[line[k] ?? 0] ?? 0;
      values[line[size] ?? 0] = sum;
    }
  }
  return { sizes, values, isTotal, lines, linesOf, parts: partsOf(sizes, isTotal) };
}

/** The extended cell at these categories; `size` of a variable stands for its total. */
export function cellAt(cube: Cube, categories: readonly number[]): number {
  return cube.sizes.reduce((cell, size, d) => cell * (size + 1) + (categories[d] ?? size), 0);
}

function partsOf(sizes: readonly number[], isTotal: Uint8Array): number[][] {
  const wide = sizes.map((size) => size + 1);
  const parts: number[][] = Array.from(isTotal, () => []);
  for (let cell = 0; cell < isTotal.length; cell++) {
    if (isTotal[cell]) continue;
    let owners = [0];
    let rest = cell;
    const at: number[] = [];
    for (let d = wide.length - 1; d >= 0; d--) {
      at[d] = rest % (wide[d] ?? 1);
      rest = Math.floor(rest / (wide[d] ?? 1));
    }
    for (const [d, width] of wide.entries())
      owners = owners.flatMap((o) => [o * width + (at[d] ?? 0), o * width + width - 1]);
    for (const owner of owners) parts[owner]?.push(cell);
  }
  return parts;
}
