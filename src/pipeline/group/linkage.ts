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

/** A merger to consider: likeness when offered, and the clusters' first items for ties. */
type Offer = Link & { first: number; second: number };

/** The most alike first, ties in the items' order. */
const byRank = (x: Offer, y: Offer): number =>
  y.weight - x.weight || x.first - y.first || x.second - y.second;

/** Offers in order: the first ones are sorted once, those that are made later go through a heap. */
class Offers {
  readonly #sorted: Offer[];
  #next = 0;
  readonly #later = new Heap<Offer>((x, y) => byRank(x, y) < 0);

  constructor(first: Offer[]) {
    this.#sorted = first.sort(byRank);
  }

  add(offer: Offer): void {
    this.#later.push(offer);
  }

  take(): Offer | undefined {
    const first = this.#sorted[this.#next];
    const later = this.#later.top();
    if (!first || (later && byRank(later, first) < 0)) return this.#later.pop();
    this.#next++;
    return first;
  }
}

/**
 * Clusters under way, each known by one of its items: summed likeness within and between them.
 * Of two that merge the one with fewer neighbours goes into the other.
 */
class Clusters {
  /** Item or cluster → the cluster it has gone into; itself while it stands. */
  readonly #into: Uint32Array;
  readonly #first: Uint32Array;
  readonly #most: number;
  readonly #sizes: Float64Array;
  readonly #within: Float64Array;
  /** Of each cluster that has any, its neighbours and the summed likeness to each. */
  readonly #between: (Map<number, number> | undefined)[];

  constructor(count: number, { sizes, most }: Limits) {
    this.#into = Uint32Array.from({ length: count }, (_, i) => i);
    this.#first = Uint32Array.from(this.#into);
    this.#most = most ?? Infinity;
    this.#sizes = Float64Array.from({ length: count }, (_, i) => sizes?.[i] ?? 1);
    this.#within = new Float64Array(count);
    this.#between = new Array<undefined>(count).fill(undefined);
  }

  link({ a, b, weight }: Link): void {
    const sum = weight * this.size(a) * this.size(b);
    (this.#between[a] ??= new Map<number, number>()).set(b, sum);
    (this.#between[b] ??= new Map<number, number>()).set(a, sum);
  }

  stands(a: number): boolean {
    return this.#into[a] === a;
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

  /** The merger of two standing clusters as it is now. */
  offer(a: number, b: number): Offer {
    const few = Math.min(this.size(a), this.size(b));
    const many = Math.max(this.size(a), this.size(b));
    const [x, y] = [this.#first[a] ?? a, this.#first[b] ?? b];
    return {
      a,
      b,
      weight: (this.#between[a]?.get(b) ?? 0) / (few * Math.min(many, this.#most)),
      first: Math.min(x, y),
      second: Math.max(x, y),
    };
  }

  /** Merges two clusters; the one that stands and the neighbours that have become more like it. */
  merge(one: number, other: number): { merged: number; nearer: number[] } {
    const larger = (this.#between[one]?.size ?? 0) >= (this.#between[other]?.size ?? 0);
    const [a, b] = larger ? [one, other] : [other, one];
    const mine = this.#between[a] ?? new Map<number, number>();
    const theirs = this.#between[b] ?? new Map<number, number>();
    this.#within[a] = (this.#within[a] ?? 0) + (this.#within[b] ?? 0) + (mine.get(b) ?? 0);
    const nearer: number[] = [];
    for (const [c, sum] of theirs) {
      this.#between[c]?.delete(b);
      if (c === a) continue;
      const total = (mine.get(c) ?? 0) + sum;
      mine.set(c, total);
      this.#between[c]?.set(a, total);
      nearer.push(c);
    }
    this.#between[b] = undefined;
    this.#into[b] = a;
    this.#sizes[a] = this.size(a) + this.size(b);
    this.#first[a] = Math.min(this.#first[a] ?? a, this.#first[b] ?? b);
    return { merged: a, nearer };
  }

  /** For each item the first item of its cluster. */
  labels(): Uint32Array {
    return this.#into.map((_, i) => {
      let a = i;
      while (!this.stands(a)) a = this.#into[a] ?? a;
      return this.#first[a] ?? a;
    });
  }
}

/** The links without those of items that are like no other item enough: these merge with none. */
const telling = (count: number, links: readonly Link[], threshold: number): Link[] => {
  const merging = new Uint8Array(count);
  for (const { a, b, weight } of links)
    if (weight >= threshold) {
      merging[a] = 1;
      merging[b] = 1;
    }
  return links.filter(({ a, b }) => merging[a] === 1 && merging[b] === 1);
};

/**
 * Average-link agglomerative clustering (UPGMA; Sokal and Michener 1958) over a sparse graph: while
 * the limits allow any merger, merges the two clusters whose items are most alike on average.
 * Items without a link between them count as not alike at all. Returns for each item the first
 * item of its cluster.
 *
 * An offer to merge is renewed only where likeness rises. Elsewhere growth can but lower a mean, so
 * that an old offer is an upper bound, put right when its turn comes.
 */
export const averageLink = (count: number, links: Iterable<Link>, limits: Limits): Uint32Array => {
  const { threshold, cohesion } = limits;
  const clusters = new Clusters(count, limits);
  const linked = telling(count, [...links], threshold);
  for (const link of linked) clusters.link(link);
  const offers = new Offers(
    linked.filter(({ weight }) => weight >= threshold).map(({ a, b }) => clusters.offer(a, b)),
  );
  /** Mergers that cohesion forbids until one of the two changes. */
  const waiting = new Map<number, number[]>();
  const propose = (offer: Offer): void => {
    if (offer.weight >= threshold) offers.add(offer);
  };
  for (let offer = offers.take(); offer; offer = offers.take()) {
    const { a, b } = offer;
    if (!clusters.stands(a) || !clusters.stands(b)) continue;
    const now = clusters.offer(a, b);
    if (now.weight < offer.weight) {
      propose(now);
      continue;
    }
    const single = clusters.size(a) === 1 || clusters.size(b) === 1;
    const loosest = Math.min(clusters.tightness(a), clusters.tightness(b));
    if (!single && now.weight < cohesion * loosest) {
      waiting.set(a, [...(waiting.get(a) ?? []), b]);
      waiting.set(b, [...(waiting.get(b) ?? []), a]);
      continue;
    }
    const { merged, nearer } = clusters.merge(a, b);
    const again = [...(waiting.get(a) ?? []), ...(waiting.get(b) ?? [])];
    waiting.delete(a);
    waiting.delete(b);
    for (const c of new Set([...nearer, ...again]))
      if (c !== merged && clusters.stands(c)) propose(clusters.offer(merged, c));
  }
  return clusters.labels();
};
