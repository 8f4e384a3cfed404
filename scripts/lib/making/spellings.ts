import { fold } from '../../../src/pipeline/text/fold.ts';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { digestOf } from '../grouping/kept.ts';
import type { Part, Store } from '../store/store.ts';
import { type KeptTopic, Spelled } from './records.ts';

/** The spellings of surnames that topics were made with. */
export type Spellings = {
  /** A digest of those of this run. */
  digest: string;
  /** They themselves, as they are kept. */
  part: Part;
  /**
   * True where some texts are read alike with the spellings of a digest and with those of this run:
   * none of those that differ stands in them.
   */
  agree: (digest: string, lines: () => readonly Part[]) => boolean;
};

/** Letters so far alike that no spelling which a word is compared by escapes. */
const comparable = (text: string): string => fold(text).replaceAll('ς', 'σ').replaceAll('’', "'");

/**
 * Spellings come from the people of all articles, and most topics hold none of those that come or go with a
 * capture. So a topic does not have all of them in its key; which it was made with is kept beside it.
 */
export const spellingsOf = (
  variants: ReadonlyMap<string, string>,
  store: Store<KeptTopic>,
): Spellings => {
  const pairs = [...variants].sort((a, b) => byCodeUnit(a[0], b[0]));
  const bytes = Buffer.from(JSON.stringify(pairs));
  const digest = digestOf(bytes);
  const nameOf = (one: string): string => `spellings-${one}`;
  const kept = store.get(nameOf(digest)) ?? store.put(nameOf(digest), null, [bytes]);
  const [own] = kept.parts;
  if (!own) throw new Error('a stage lost the spellings of surnames');

  /** The spellings that differ from those of a digest; null where those are not known. */
  const differing = (other: string): string[] | null => {
    const [part] = store.get(nameOf(other))?.parts ?? [];
    if (!part) return null;
    const before = new Map(Spelled.parse(JSON.parse(part.bytes().toString('utf8'))));
    return [...new Set([...before.keys(), ...variants.keys()])]
      .filter((spelling) => before.get(spelling) !== variants.get(spelling))
      .map(comparable);
  };
  const known = new Map<string, string[] | null>([[digest, []]]);
  return {
    digest,
    part: own,
    agree: (other, lines) => {
      const changed = known.has(other) ? known.get(other) : differing(other);
      known.set(other, changed ?? null);
      if (!changed) return false;
      if (changed.length === 0) return true;
      return lines().every((line) => {
        const text = comparable(line.bytes().toString('utf8'));
        return !changed.some((spelling) => text.includes(spelling));
      });
    },
  };
};
