/**
 * Counts how many pairs a list of pairs shares with each of a growing set of lists. A pair that
 * more than `cap` lists hold says little ("in the") and is no longer followed, which keeps the time
 * linear in the number of words whatever the texts.
 */
export class Overlaps {
  readonly sizes: number[] = [];
  readonly #cap: number;
  readonly #head: Int32Array;
  readonly #held: Uint16Array;
  #next = new Int32Array(1 << 16);
  #list = new Int32Array(1 << 16);
  #nodes = 0;
  #hits = new Int32Array(1024);
  readonly #touched: number[] = [];

  constructor(pairCount: number, cap: number) {
    this.#cap = cap;
    this.#head = new Int32Array(pairCount).fill(-1);
    this.#held = new Uint16Array(pairCount);
  }

  /** Adds a list; `size` is the number of pairs it counts for. Its number is returned. */
  add(pairs: Int32Array, size: number, worthFollowing: (pair: number) => boolean): number {
    const list = this.sizes.length;
    this.sizes.push(size);
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] ?? 0;
      if (!worthFollowing(pair)) continue;
      const held = (this.#held[pair] ?? 0) + 1;
      if (held > this.#cap + 1) continue;
      this.#held[pair] = held;
      if (this.#nodes === this.#next.length) this.#grow();
      this.#list[this.#nodes] = list;
      this.#next[this.#nodes] = this.#head[pair] ?? -1;
      this.#head[pair] = this.#nodes++;
    }
    if (this.#hits.length <= list) {
      const bigger = new Int32Array(this.#hits.length * 2);
      bigger.set(this.#hits);
      this.#hits = bigger;
    }
    return list;
  }

  /** Calls `visit(list, shared)` for every list sharing a pair, in no order to rely on. */
  each(pairs: Int32Array, visit: (list: number, shared: number) => void): void {
    const touched = this.#touched;
    const hits = this.#hits;
    touched.length = 0;
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] ?? 0;
      if ((this.#held[pair] ?? 0) > this.#cap) continue;
      let node = this.#head[pair] ?? -1;
      while (node >= 0) {
        const list = this.#list[node] ?? 0;
        const before = hits[list] ?? 0;
        if (before === 0) touched.push(list);
        hits[list] = before + 1;
        node = this.#next[node] ?? -1;
      }
    }
    for (const list of touched) {
      const shared = hits[list] ?? 0;
      hits[list] = 0;
      visit(list, shared);
    }
  }

  #grow(): void {
    const next = new Int32Array(this.#next.length * 2);
    next.set(this.#next);
    this.#next = next;
    const list = new Int32Array(this.#list.length * 2);
    list.set(this.#list);
    this.#list = list;
  }
}
