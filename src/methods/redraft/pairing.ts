/** A growing one-to-one pairing of old and new passages; -1 means not paired. */
export class Pairing {
  readonly toOf: Int32Array;
  readonly fromOf: Int32Array;

  constructor(from: number, to: number) {
    this.toOf = new Int32Array(from).fill(-1);
    this.fromOf = new Int32Array(to).fill(-1);
  }

  pair(i: number, j: number): void {
    this.toOf[i] = j;
    this.fromOf[j] = i;
  }

  isFree(i: number, j: number): boolean {
    return this.toOf[i] === -1 && this.fromOf[j] === -1;
  }

  copy(): Pairing {
    const copy = new Pairing(0, 0);
    return Object.assign(copy, { toOf: this.toOf.slice(), fromOf: this.fromOf.slice() });
  }
}
