import { FUNCTION_WORDS } from '../../../src/pipeline/extract/features/function-words.ts';
import type { Tilt } from '../../../src/pipeline/extract/features/tilt.ts';
import type { Example } from './examples.ts';

/** On how many pages a word stands: in the article, in the rest, in either. */
type Count = { kept: number; dropped: number; pages: number };

/** A word must be on this many pages to count. */
const LEAST = 20;

/** The farthest that one word can tilt. */
const FARTHEST = 3;

/** Tilts below this say nothing and are not shipped. */
const FAINT = 0.2;

/**
 * Words that may tilt: no numbers, which date a page, and no function words, which in another language
 * than the pages' would be taken for the names of languages in a menu.
 */
const mayTilt = (word: string): boolean => !/\d/.test(word) && !FUNCTION_WORDS.has(word);

const add = (
  counts: Map<string, Count>,
  word: string,
  { kept, dropped, pages }: Count,
  sign: number,
): void => {
  const count = counts.get(word) ?? { kept: 0, dropped: 0, pages: 0 };
  count.kept += sign * kept;
  count.dropped += sign * dropped;
  count.pages += sign * pages;
  counts.set(word, count);
};

const tiltOf = (count: Count | undefined): number => {
  if (count === undefined || count.pages < LEAST) return 0;
  const value = Math.log((count.kept + 1) / (count.dropped + 1));
  return Math.abs(value) < FAINT ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, value));
};

/** Page frequencies of words, by site, so that a page can be judged without its own site's words. */
export class WordCounts {
  private readonly bySite = new Map<string, Map<string, Count>>();
  private readonly all = new Map<string, Count>();

  constructor(examples: readonly Example[]) {
    for (const { site, lines, keep, whole } of examples) {
      if (!whole) continue;
      const sides = [new Set<string>(), new Set<string>()] as const;
      lines.forEach(({ scan }, i) => {
        for (const word of scan.words) sides[keep[i] === true ? 1 : 0].add(word);
      });
      const own = this.bySite.get(site) ?? new Map<string, Count>();
      this.bySite.set(site, own);
      for (const word of new Set([...sides[0], ...sides[1]])) {
        if (!mayTilt(word)) continue;
        const kept = sides[1].has(word) ? 1 : 0;
        const dropped = sides[0].has(word) ? 1 : 0;
        add(own, word, { kept, dropped, pages: 1 }, 1);
        add(this.all, word, { kept, dropped, pages: 1 }, 1);
      }
    }
  }

  /** What the pages of all sites but this one say of words. */
  without(site: string): Tilt {
    const own = this.bySite.get(site);
    return (word) => {
      const all = this.all.get(word);
      const here = own?.get(word);
      if (all === undefined || here === undefined) return tiltOf(all);
      return tiltOf({
        kept: all.kept - here.kept,
        dropped: all.dropped - here.dropped,
        pages: all.pages - here.pages,
      });
    };
  }

  /** Each word that tilts, in the order of their characters. */
  tilts(): Record<string, number> {
    return Object.fromEntries(
      [...this.all]
        .map(([word, count]) => [word, Number(tiltOf(count).toFixed(2))] as const)
        .filter(([, value]) => value !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
