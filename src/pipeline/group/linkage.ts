import { Heap } from './heap.ts';

/** Two items and how alike they are, from 0. */
export type Link = { a: number; b: number; weight: number };

/** When two clusters may merge. */
export type Limits = {
  /** Least mean likeness between their items. */
  threshold: number;
  /**
   * Least share of the mean likeness within the looser one, where both have several items: two
   * tight groups with less between them are two things, however alike. 0 for no such limit.
   */
  cohesion: number;
  /** How many articles each item stands for; 1 each where not given. */
  sizes?: readonly number[];
  /**
   * How many links each item brings at most. Between clusters of more items the links that are
   * missing say nothing, and the mean is taken over as many as there can be.
   */
  most?: number;
};

type Offer = Link & { stamp: number };

/** The most alike first, ties in the items' order. */
const before = (x: Offer, y: Offer): boolean =>
  x.weight !== y.weight ? x.weight > y.weight : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** Clusters under way: who belongs to whom, and the summed likeness within and between them. */
class Clusters {
  readonly root: Uint32Array;
  readonly #most: number;
  readonly #sizes: Float64Array;
  readonly #within: Float64Array;
  readonly #between: Map<number, number>[];
  /** Rises with each change of a cluster, so that offers made before it are known as stale. */
  readonly #stamps: Uint32Array;

  constructor(count: number, { sizes, most }: Limits) {
    this.#most = most ?? Infinity;
    this.root = Uint32Array.from({ length: count }, (_, i) => i);
    this.#sizes = Float64Array.from({ length: count }, (_, i) => sizes?.[i] ?? 1);
    this.#within = new Float64Array(count);
    this.#between = Array.from({ length: count }, () => new Map<number, number>());
    this.#stamps = new Uint32Array(count);
  }

  link({ a, b, weight }: Link): void {
    const sum = weight * this.size(a) * this.size(b);
    this.#between[a]?.set(b, sum);
    this.#between[b]?.set(a, sum);
  }

  size(a: number): number {
    return this.#sizes[a] ?? 1;
  }

  /** Mean likeness within a cluster; 1 for a single item. */
  tightness(a: number): number {
    const size = this.size(a);
    const pairs = size * Math.min((size - 1) / 2, this.#most);
    return size > 1 ? (this.#within[a] ?? 0) / pairs : 1;
  }

  #mean(a: number, b: number, sum: number): number {
    const [few, many] = [this.size(a), this.size(b)].toSorted((x, y) => x - y);
    return sum / ((few ?? 1) * Math.min(many ?? 1, this.#most));
  }

  /** Offers to merge a cluster with its neighbours. */
  *offers(a: number): Generator<Offer> {
    for (const [b, sum] of this.#between[a] ?? [])
      yield {
        a: Math.min(a, b),
        b: Math.max(a, b),
        weight: this.#mean(a, b, sum),
        stamp: (this.#stamps[a] ?? 0) + (this.#stamps[b] ?? 0),
      };
  }

  stands({ a, b, stamp }: Offer): boolean {
    const alive = this.root[a] === a && this.root[b] === b;
    return alive && (this.#stamps[a] ?? 0) + (this.#stamps[b] ?? 0) === stamp;
  }

  /** Merges b into a. */
  merge(a: number, b: number): void {
    const mine = this.#between[a] ?? new Map<number, number>();
    this.#within[a] = (this.#within[a] ?? 0) + (this.#within[b] ?? 0) + (mine.get(b) ?? 0);
    for (const [c, sum] of this.#between[b] ?? []) {
      this.#between[c]?.delete(b);
      if (c !== a) mine.set(c, (mine.get(c) ?? 0) + sum);
    }
    for (const [c, sum] of mine) this.#between[c]?.set(a, sum);
    this.#between[b] = new Map();
    this.root[b] = a;
    this.#sizes[a] = this.size(a) + this.size(b);
    this.#stamps[a] = (this.#stamps[a] ?? 0) + 1;
  }
}

/**
 * Average-link agglomerative clustering (UPGMA; Sokal and Michener 1958) over a sparse graph: while
 * the limits allow any merger, merges the two clusters whose items are most alike on average.
 * Items without a link between them count as not alike at all. Returns for each item the first
 * item of its cluster.
 */
export const averageLink = (count: number, links: Iterable<Link>, limits: Limits): Uint32Array => {
  const { threshold, cohesion } = limits;
  const clusters = new Clusters(count, limits);
  const heap = new Heap(before);
  for (const link of links) {
    clusters.link(link);
    if (link.weight >= threshold)
      heap.push({ ...link, a: Math.min(link.a, link.b), b: Math.max(link.a, link.b), stamp: 0 });
  }
  const allowed = ({ a, b, weight }: Offer): boolean =>
    clusters.size(a) === 1 ||
    clusters.size(b) === 1 ||
    weight >= cohesion * Math.min(clusters.tightness(a), clusters.tightness(b));
  for (let offer = heap.pop(); offer; offer = heap.pop()) {
    if (!clusters.stands(offer) || !allowed(offer)) continue;
    clusters.merge(offer.a, offer.b);
    for (const next of clusters.offers(offer.a)) if (next.weight >= threshold) heap.push(next);
  }
  // A root comes before all that it took in, so that one pass in rising order suffices.
  const { root } = clusters;
  for (let i = 0; i < count; i++) root[i] = root[root[i] ?? i] ?? i;
  return root;
};
