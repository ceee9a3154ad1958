/**
 * Marks a heaviest strictly increasing subsequence of distinct numbers (Fredman 1975; here with a
 * Fenwick tree of best sums, so weights may differ). O(n log n).
 */
export function heaviestIncreasing(
  values: readonly number[],
  weights: readonly number[],
): boolean[] {
  const order = values.map((_, at) => at).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
  const rank = new Int32Array(values.length);
  for (const [r, at] of order.entries()) rank[at] = r + 1;
  const tree = new Int32Array(values.length + 1).fill(-1);
  const best = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  const worth = (at: number) => (at < 0 ? 0 : (best[at] ?? 0));
  let top = -1;
  for (let at = 0; at < values.length; at++) {
    let from = -1;
    for (let r = (rank[at] ?? 0) - 1; r > 0; r -= r & -r)
      if (worth(tree[r] ?? -1) > worth(from)) from = tree[r] ?? -1;
    best[at] = worth(from) + (weights[at] ?? 0);
    before[at] = from;
    for (let r = rank[at] ?? 0; r <= values.length; r += r & -r)
      if (worth(at) > worth(tree[r] ?? -1)) tree[r] = at;
    if (worth(at) > worth(top)) top = at;
  }
  const kept = values.map(() => false);
  for (let at = top; at >= 0; at = before[at] ?? -1) kept[at] = true;
  return kept;
}
