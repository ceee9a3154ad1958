/** Rows, columns and values of votes as they are read, in arrays that double when they are full. */
export class GrowingColumns {
  count = 0;
  #rows = new Int32Array(1024);
  #columns = new Int32Array(1024);
  #values = new Int8Array(1024);

  push(row: number, column: number, value: number): void {
    if (this.count === this.#rows.length) this.#grow();
    this.#rows[this.count] = row;
    this.#columns[this.count] = column;
    this.#values[this.count] = value;
    this.count += 1;
  }

  rows(): Int32Array {
    return this.#rows.slice(0, this.count);
  }

  columns(): Int32Array {
    return this.#columns.slice(0, this.count);
  }

  values(): Int8Array {
    return this.#values.slice(0, this.count);
  }

  #grow(): void {
    const size = this.count * 2;
    const rows = new Int32Array(size);
    const columns = new Int32Array(size);
    const values = new Int8Array(size);
    rows.set(this.#rows);
    columns.set(this.#columns);
    values.set(this.#values);
    this.#rows = rows;
    this.#columns = columns;
    this.#values = values;
  }
}
