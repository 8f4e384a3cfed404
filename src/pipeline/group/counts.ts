/** Numbers counted by 32-bit keys: a hash table with open addressing in typed arrays. */
export class Counts {
  #keys = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  #size = 0;

  /** Where a key stands, or where it would. Keys are hashes, so that their low bits will do. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  add(key: number): void {
    const slot = this.#slot(key);
    const count = this.#counts[slot] ?? 0;
    this.#keys[slot] = key;
    this.#counts[slot] = count + 1;
    if (count === 0 && 2 * ++this.#size > this.#keys.length) this.#grow();
  }

  of(key: number): number {
    return this.#counts[this.#slot(key)] ?? 0;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#counts = new Uint32Array(2 * keys.length);
    for (const [i, count] of counts.entries()) {
      if (count === 0) continue;
      const slot = this.#slot(keys[i] ?? 0);
      this.#keys[slot] = keys[i] ?? 0;
      this.#counts[slot] = count;
    }
  }
}
