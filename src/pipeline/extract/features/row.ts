/** Writes features one behind the other, without an array per line. */
export class RowWriter {
  readonly into: Float32Array;
  at = 0;

  constructor(into: Float32Array) {
    this.into = into;
  }

  add(value: number): void {
    this.into[this.at++] = value;
  }

  flag(value: boolean): void {
    this.into[this.at++] = value ? 1 : 0;
  }

  /** The lowest `count` bits of a mask. */
  bits(mask: number, count: number): void {
    for (let i = 0; i < count; i++) this.into[this.at++] = (mask >> i) & 1;
  }
}
