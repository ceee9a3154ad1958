/** Rows of a sparse matrix: row `i` has columns `at[from[i] .. from[i + 1]]` with `values` alike. */
export type SparseRows = {
  readonly count: number;
  readonly width: number;
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly values: Float32Array;
};

/** Collects rows one after another. */
export class SparseBuilder {
  #from: number[] = [0];
  #at = new Int32Array(1 << 14);
  #values = new Float32Array(1 << 14);
  #end = 0;

  get end(): number {
    return this.#end;
  }

  push(column: number, value: number): void {
    if (this.#end === this.#at.length) {
      const at = new Int32Array(this.#at.length * 2);
      at.set(this.#at);
      this.#at = at;
      const values = new Float32Array(this.#values.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#at[this.#end] = column;
    this.#values[this.#end++] = value;
  }

  /** Scales what was pushed since `start` to length 1. */
  normalise(start: number): void {
    let sum = 0;
    for (let i = start; i < this.#end; i++) sum += (this.#values[i] ?? 0) ** 2;
    if (sum === 0) return;
    const scale = 1 / Math.sqrt(sum);
    for (let i = start; i < this.#end; i++) this.#values[i] = (this.#values[i] ?? 0) * scale;
  }

  endRow(): void {
    this.#from.push(this.#end);
  }

  rows(width: number): SparseRows {
    return {
      count: this.#from.length - 1,
      width,
      from: Int32Array.from(this.#from),
      at: this.#at.subarray(0, this.#end),
      values: this.#values.subarray(0, this.#end),
    };
  }
}
