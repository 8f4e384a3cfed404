/** A binary heap: `pop` gives what comes before all others. Order among equals is undefined. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #before: (x: T, y: T) => boolean;

  constructor(before: (x: T, y: T) => boolean) {
    this.#before = before;
  }

  top(): T | undefined {
    return this.#items[0];
  }

  /** All items in no particular order. */
  items(): readonly T[] {
    return this.#items;
  }

  push(item: T): void {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = items[up];
      if (parent === undefined || !this.#before(item, parent)) break;
      items[i] = parent;
      i = up;
    }
    items[i] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      let child = items[down];
      const right = items[down + 1];
      if (child !== undefined && right !== undefined && this.#before(right, child)) {
        child = right;
        down++;
      }
      if (child === undefined || !this.#before(child, last)) break;
      items[i] = child;
      i = down;
    }
    items[i] = last;
    return top;
  }
}
