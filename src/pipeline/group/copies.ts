import { byOriginality } from './originality.ts';
import type { Profile } from './profile.ts';
import { overlap, overlapFrom } from './shingles.ts';

/**
 * The shorter text's share of shingles that the other must hold. Reprints share more, follow-ups on
 * one event less; but in a short text one quotation or the formula of a periodical report may
 * already be a third, so that it must share more, up to `CONTAINMENT + BREVITY` of a text of no
 * length. Measured on syndicated articles and on leads.
 */
const CONTAINMENT = 0.3;
const BREVITY = 0.5;
/** From so many shingles on a text is not short. */
const LONG = 200;
/** Fewer shared shingles than this are a common quotation or a phrase. */
const LEAST_SHARED = 16;
/** A text is held against so many originals of its group, and those of its nearest. */
const ORIGINALS = 8;

const leastShared = (size: number): number =>
  Math.max(LEAST_SHARED, size * (CONTAINMENT + BREVITY * Math.max(0, 1 - size / LONG)));

/** What an article is a copy of: the original's index and the share of the copy that it holds. */
export type CopyOf = { original: number; shared: number };

const EMPTY = new Uint32Array();

/** For each article that shares its text with others: which. */
const sharing = (
  profiles: readonly Profile[],
  pairs: Iterable<readonly [number, number]>,
): Map<number, number[]> => {
  const others = new Map<number, number[]>();
  const note = (from: number, to: number): void => {
    const list = others.get(from);
    if (list) list.push(to);
    else others.set(from, [to]);
  };
  for (const [i, j] of pairs) {
    const [a, b] = [profiles[i]?.shingles ?? EMPTY, profiles[j]?.shingles ?? EMPTY];
    const least = leastShared(Math.min(a.length, b.length));
    if (overlapFrom(a, b, least) < least) continue;
    note(i, j);
    note(j, i);
  }
  return others;
};

/** For each article that shares text: the first of all it is connected with. */
const components = (others: ReadonlyMap<number, readonly number[]>): Map<number, number> => {
  const label = new Map<number, number>();
  for (const start of [...others.keys()].sort((a, b) => a - b)) {
    if (label.has(start)) continue;
    label.set(start, start);
    const open = [start];
    for (let i = open.pop(); i !== undefined; i = open.pop())
      for (const j of others.get(i) ?? []) {
        if (label.has(j)) continue;
        label.set(j, start);
        open.push(j);
      }
  }
  return label;
};

/**
 * The articles that are copies, by index: syndicated, truncated, extended or lightly edited text
 * that another one holds. Of each group of articles that share text the likeliest original is
 * taken first (see `byOriginality`); each other goes to the original that holds most of it, or is
 * an original itself, where its text came into the group by a page that holds more than one.
 * `profiles` are in canonical order; `pairs` are those that probably overlap, each once.
 */
export const findCopies = (
  profiles: readonly Profile[],
  pairs: Iterable<readonly [number, number]>,
): Map<number, CopyOf> => {
  const others = sharing(profiles, pairs);
  const group = components(others);
  const copies = new Map<number, CopyOf>();
  const originals = new Map<number, number[]>();
  const settled = new Set<number>();

  const articles = profiles.flatMap((profile, index) => {
    const near = others.get(index);
    return near ? [{ index, profile, others: near.flatMap((j) => profiles[j] ?? []) }] : [];
  });
  for (const { index, profile } of byOriginality(articles)) {
    const set = profile.shingles;
    const size = set.length;
    const known = originals.get(group.get(index) ?? index) ?? [];
    const direct = (others.get(index) ?? [])
      .filter((j) => settled.has(j))
      .map((j) => copies.get(j)?.original ?? j);
    let best: { original: number; shared: number } | null = null;
    for (const original of new Set([...direct, ...known.slice(0, ORIGINALS)])) {
      const other = profiles[original]?.shingles ?? EMPTY;
      const shared = overlap(set, other);
      const least = direct.includes(original)
        ? LEAST_SHARED
        : leastShared(Math.min(size, other.length));
      const better =
        !best || shared > best.shared || (shared === best.shared && original < best.original);
      if (shared >= least && better) best = { original, shared };
    }
    if (best) copies.set(index, { original: best.original, shared: best.shared / size });
    else originals.set(group.get(index) ?? index, [...known, index]);
    settled.add(index);
  }
  return copies;
};
