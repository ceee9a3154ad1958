/**
 * Two options with no chain of wins from one to the other; undefined when there are chains both ways
 * between all (Ford, American Mathematical Monthly 64 (1957): then and only then strengths are finite).
 */
export function connectedBothWays(
  n: number,
  beats: (i: number, j: number) => boolean,
): { readonly better: number; readonly other: number } | undefined {
  for (const edge of [beats, (i: number, j: number) => beats(j, i)]) {
    const reached = new Set([0]);
    const queue = [0];
    for (let i = queue.pop(); i !== undefined; i = queue.pop())
      for (let j = 0; j < n; j++)
        if (!reached.has(j) && edge(i, j)) {
          reached.add(j);
          queue.push(j);
        }
    for (let j = 0; j < n; j++) if (!reached.has(j)) return { better: 0, other: j };
  }
  return undefined;
}
