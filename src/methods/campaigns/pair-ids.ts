/**
 * Small numbers for the hashes of word pairs, with the number of texts each stands in: a table with
 * open addressing, about 15 bytes a pair where a Map would need 60.
 */
export class PairIds {
  count = 0;
  frequency = new Int32Array(1 << 16);
  #lastText = new Int32Array(1 << 16);
  #hashes = new Uint32Array(1 << 17);
  #ids = new Int32Array(1 << 17);

  /** The number of a pair that stands in `text`, or -1 when this text has shown it already. */
  of(hash: number, text: number): number {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    let id = this.#ids[slot] ?? 0;
    while (id !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & mask;
      id = this.#ids[slot] ?? 0;
    }
    if (id !== 0) {
      if (this.#lastText[id - 1] === text) return -1;
      this.#lastText[id - 1] = text;
      this.frequency[id - 1] = (this.frequency[id - 1] ?? 0) + 1;
      return id - 1;
    }
    const fresh = this.count++;
    if (fresh === this.frequency.length) {
      this.frequency = doubled(this.frequency);
      this.#lastText = doubled(this.#lastText);
    }
    this.#hashes[slot] = hash;
    this.#ids[slot] = fresh + 1;
    this.frequency[fresh] = 1;
    this.#lastText[fresh] = text;
    if (this.count * 5 > this.#hashes.length * 3) this.#rehash();
    return fresh;
  }

  #rehash(): void {
    const hashes = new Uint32Array(this.#hashes.length * 2);
    const ids = new Int32Array(hashes.length);
    const mask = hashes.length - 1;
    for (let i = 0; i < this.#ids.length; i++) {
      const id = this.#ids[i] ?? 0;
      if (id === 0) continue;
      const hash = this.#hashes[i] ?? 0;
      let slot = hash & mask;
      while (ids[slot] !== 0) slot = (slot + 1) & mask;
      hashes[slot] = hash;
      ids[slot] = id;
    }
    this.#hashes = hashes;
    this.#ids = ids;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
