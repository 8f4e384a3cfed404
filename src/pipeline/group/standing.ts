import type { Link } from './linkage.ts';

/** What makes a pair outstanding among the pairs of its articles. */
export const STANDINGS = [
  /** Its cosine of all words over that of the article with the more similar neighbour. */
  'mutual',
  /** … of the article with the less similar neighbour: 1 where either has no nearer one. */
  'chosen',
  /** The same for its likelihood at first look. */
  'likelyMutual',
  'likelyChosen',
  /** The neighbours that both have, as a share of the neighbours of the one with more; with fewer. */
  'sharedOfMore',
  'sharedOfFewer',
  /** How many neighbours both have, and the one with fewer has, logarithmic. */
  'shared',
  'neighbours',
] as const;

export type Standing = Record<(typeof STANDINGS)[number], number>;

/** Each article's greatest likeness to any other. */
export class Nearest {
  readonly #greatest: Float64Array;

  constructor(count: number) {
    this.#greatest = new Float64Array(count);
  }

  /** The greatest likeness of each. */
  all(): Float64Array {
    return this.#greatest;
  }

  note(a: number, likeness: number): void {
    this.#greatest[a] = Math.max(this.#greatest[a] ?? 0, likeness);
  }

  /** A pair's likeness over the greater, and over the lesser of its articles' greatest. */
  standing(a: number, b: number, likeness: number): { mutual: number; chosen: number } {
    const [x, y] = [this.#greatest[a] ?? 0, this.#greatest[b] ?? 0];
    return { mutual: likeness / (Math.max(x, y) || 1), chosen: likeness / (Math.min(x, y) || 1) };
  }
}

/** Added to the neighbours of which a share is taken, so that few do not count as many. */
const SOME = 0.5;

/**
 * Which articles may be one story with which, and how likely each is at first look (its weight).
 * A neighbour counts as much as it is likely. Each article's neighbours stand in a row of arrays
 * over all, by rising index.
 */
export class Neighbourhood {
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #nearest: Nearest;

  constructor(count: number, links: readonly Link[]) {
    const degrees = new Uint32Array(count + 1);
    this.#sums = new Float64Array(count);
    this.#nearest = new Nearest(count);
    for (const { a, b, weight } of links)
      for (const i of [a, b]) {
        degrees[i + 1] = (degrees[i + 1] ?? 0) + 1;
        this.#sums[i] = (this.#sums[i] ?? 0) + weight;
        this.#nearest.note(i, weight);
      }
    for (let i = 0; i < count; i++) degrees[i + 1] = (degrees[i + 1] ?? 0) + (degrees[i] ?? 0);
    this.#from = degrees;
    this.#to = new Uint32Array(2 * links.length);
    this.#weights = new Float32Array(2 * links.length);
    this.#fill(links);
  }

  /** Two rounds of putting links where they belong, by one end after the other, sort all rows. */
  #fill(links: readonly Link[]): void {
    const ends = links.flatMap(({ a, b, weight }) => [
      { a, b, weight },
      { a: b, b: a, weight },
    ]);
    const next = Uint32Array.from(this.#from);
    for (const { a, b, weight } of ends.sort((x, y) => x.b - y.b)) {
      const at = next[a] ?? 0;
      this.#to[at] = b;
      this.#weights[at] = weight;
      next[a] = at + 1;
    }
  }

  /** Where b stands in the row of a, or -1. */
  #find(a: number, b: number): number {
    let low = this.#from[a] ?? 0;
    let high = this.#from[a + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#to[middle] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    return low < (this.#from[a + 1] ?? 0) && this.#to[low] === b ? low : -1;
  }

  /** How much the neighbours that both have count. */
  #shared(a: number, b: number): number {
    const degree = (i: number): number => (this.#from[i + 1] ?? 0) - (this.#from[i] ?? 0);
    const [few, many] = degree(a) <= degree(b) ? [a, b] : [b, a];
    let sum = 0;
    for (let p = this.#from[few] ?? 0; p < (this.#from[few + 1] ?? 0); p++) {
      const q = this.#find(many, this.#to[p] ?? 0);
      if (q >= 0) sum += Math.min(this.#weights[p] ?? 0, this.#weights[q] ?? 0);
    }
    return sum;
  }

  /** Where a pair stands among its neighbours. */
  standing({ a, b, weight }: Link): Omit<Standing, 'mutual' | 'chosen'> {
    const shared = this.#shared(a, b);
    const others = [a, b].map((i) => Math.max(0, (this.#sums[i] ?? 0) - weight));
    const fewer = Math.min(...others);
    const { mutual, chosen } = this.#nearest.standing(a, b, weight);
    return {
      likelyMutual: mutual,
      likelyChosen: chosen,
      sharedOfMore: shared / (SOME + Math.max(...others)),
      sharedOfFewer: shared / (SOME + fewer),
      shared: Math.log(1 + shared),
      neighbours: Math.log(1 + fewer),
    };
  }
}
