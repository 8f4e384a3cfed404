import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import { usableDay } from './canonical.ts';
import { similarPairs } from './minhash.ts';
import { distinct, overlap, shinglesOf } from './shingles.ts';

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
/** Texts with fewer shingles are too short to tell. */
const LEAST_SHINGLES = 24;
/** Fewer shared shingles than this are a common quotation or a phrase. */
const LEAST_SHARED = 16;

/** What an article is a copy of: the original's index and the share of the copy that it holds. */
export type CopyOf = { original: number; shared: number };

const leastShared = (size: number): number =>
  Math.max(LEAST_SHARED, size * (CONTAINMENT + BREVITY * Math.max(0, 1 - size / LONG)));

type Overlap = { other: number; shared: number };

const sequence = (text: string | null | undefined): string =>
  ` ${words(text ?? '')
    .map(({ form }) => form)
    .join(' ')} `;

/** True where `credit` names the outlet. */
const credits = (credit: string, publisher: string): boolean =>
  publisher.length > 2 && credit.includes(publisher);

/**
 * The articles that are copies, by index: syndicated, truncated, extended or lightly edited text
 * that another one holds. Of two that share a text the original is the one that the other credits,
 * else the earlier, the one that credits nobody, the longer, the first in canonical order.
 * `documents` are in canonical order.
 */
export const findCopies = (documents: readonly Document[]): Map<number, CopyOf> => {
  const sets = documents.map(({ text }) => distinct(shinglesOf(text)));
  const telling = sets.map((set) => (set.length < LEAST_SHINGLES ? new Uint32Array() : set));
  const overlaps = new Map<number, Overlap[]>();
  const note = (from: number, other: number, shared: number): void => {
    const list = overlaps.get(from);
    if (list) list.push({ other, shared });
    else overlaps.set(from, [{ other, shared }]);
  };
  const size = (i: number): number => sets[i]?.length ?? 0;
  for (const [i, j] of similarPairs(telling)) {
    const shared = overlap(sets[i] ?? new Uint32Array(), sets[j] ?? new Uint32Array());
    if (shared < leastShared(Math.min(size(i), size(j)))) continue;
    note(i, j, shared);
    note(j, i, shared);
  }

  const involved = [...overlaps.keys()];
  const credit = new Map(involved.map((i) => [i, sequence(documents[i]?.credit)]));
  const publisher = new Map(involved.map((i) => [i, sequence(documents[i]?.publisher)]));
  const credited = (i: number): boolean =>
    (overlaps.get(i) ?? []).some(
      ({ other }) =>
        publisher.get(other) !== publisher.get(i) &&
        credits(credit.get(other) ?? '', publisher.get(i) ?? ''),
    );
  const order = involved
    .map((i) => {
      const document = documents[i];
      return {
        i,
        credited: credited(i) ? 0 : 1,
        day: (document && usableDay(document)) ?? Infinity,
        crediting: document?.credit ? 1 : 0,
      };
    })
    .sort(
      inOrder(
        by((d) => d.credited),
        by((d) => d.day),
        by((d) => d.crediting),
        by((d) => -size(d.i)),
        by((d) => d.i),
      ),
    );

  // Originals come first: each text goes to the original that holds most of it.
  const copies = new Map<number, CopyOf>();
  const settled = new Set<number>();
  for (const { i } of order) {
    let best: Overlap | null = null;
    for (const { other } of overlaps.get(i) ?? []) {
      if (!settled.has(other)) continue;
      const original = copies.get(other)?.original ?? other;
      const shared = overlap(sets[i] ?? new Uint32Array(), sets[original] ?? new Uint32Array());
      if (
        best === null ||
        shared > best.shared ||
        (shared === best.shared && original < best.other)
      ) {
        best = { other: original, shared };
      }
    }
    settled.add(i);
    if (best && best.shared >= LEAST_SHARED)
      copies.set(i, { original: best.other, shared: best.shared / size(i) });
  }
  return copies;
};
