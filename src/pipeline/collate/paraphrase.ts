import type { Report } from '../model/index.ts';
import { candidates } from './candidates.ts';
import type { Cast } from './cast.ts';
import { LIGHT } from './light.ts';
import { matches } from './match.ts';
import { shared } from './sets.ts';
import type { Spoken } from './spoken.ts';
import { units, type Unit } from './units.ts';
import type { Cluster } from './utterances.ts';

/**
 * Words of weight that a report must share with a quotation to render it: three in all, and of
 * those that are no names either three, being two fifths of its own and a quarter of the
 * quotation's, or half of the quotation's, or in the quotation's order; or two, being four fifths of its
 * own. Names alone render nothing: everyone in a topic says them.
 */
const SHARED = 3;
const LEAST: readonly { plain: number; own: number; theirs: number; ordered: number }[] = [
  { plain: 3, own: 0.4, theirs: 0.25, ordered: 0 },
  { plain: 3, own: 0, theirs: 0.5, ordered: 0 },
  { plain: 3, own: 0.4, theirs: 0, ordered: 3 },
  { plain: 2, own: 0.8, theirs: 0, ordered: 0 },
];

/** Words up to which a quotation is a piece, and words of its sentence that must come with it. */
const PIECE = 3;
const AROUND = 3;

/** Members of an utterance among which a piece is looked for: bounds the time. */
const COMPARED = 40;

/** Words of weight in a text, and those of them that are printed as names. */
type Words = { units: readonly Unit[]; stems: Set<string>; names: Set<string> };

const weighty = (all: readonly Unit[], ignored: ReadonlySet<string>): Words => {
  const kept = all.filter(({ content, stem }) => content && !ignored.has(stem) && !LIGHT.has(stem));
  return {
    units: kept,
    stems: new Set(kept.map(({ stem }) => stem)),
    names: new Set(kept.flatMap(({ stem, capital }) => (capital ? [stem] : []))),
  };
};

/** How many words two texts share, where that is enough for the one to render the other; else 0. */
const sharedWords = (own: Words, theirs: Words): number => {
  const both = shared(own.stems, theirs.stems);
  if (both.length < SHARED) return 0;
  const plain = both.filter((stem) => !own.names.has(stem) && !theirs.names.has(stem)).length;
  const ordered = matches(own.units, theirs.units).length;
  const enough = LEAST.some(
    (least) =>
      plain >= least.plain &&
      both.length >= least.own * own.stems.size &&
      both.length >= least.theirs * theirs.stems.size &&
      ordered >= least.ordered,
  );
  return enough ? both.length : 0;
};

const isPiece = (quotation: Spoken): boolean => quotation.units.length <= PIECE;

/** Words shared with a piece (`“reckless”`) and the sentence it is woven into, where all of it is. */
const sharedPiece = (own: Words, piece: Spoken, ignored: ReadonlySet<string>): number => {
  if (!isPiece(piece)) return 0;
  const theirs = weighty(piece.units, ignored);
  const all = shared(theirs.stems, own.stems).length;
  // A capital makes it a name or a title, or the start of a sentence of its own.
  const woven = /^[\p{Ll}\p{N}]/u.test(piece.quote.text);
  if (!woven || all < theirs.stems.size) return 0;
  const around = shared(own.stems, piece.around().sentence).filter(
    (stem) => !theirs.stems.has(stem),
  );
  return around.length >= AROUND ? all : 0;
};

/** The utterance that a report in an article renders, null where it renders none. */
export type Renderer = (report: Report, article: string) => Cluster | null;

/**
 * Finds, of one speaker's utterances in a topic, the one that reported speech renders: one that
 * another article prints between marks, and this one does not. Where none shares enough there is none: a
 * remark on the same matter is not yet the same remark.
 */
export const renderer = (clusters: readonly Cluster[], cast: Cast, speaker: string): Renderer => {
  const ignored = cast.nameStems(speaker);
  const holding = candidates<{ cluster: Cluster; articles: Set<string>; words: Words }>();
  for (const cluster of clusters) {
    const articles = new Set(cluster.members.map(({ article }) => article));
    const words = weighty(cluster.members[0]?.units ?? [], ignored);
    const pieces = cluster.members
      .filter(isPiece)
      .map(({ units: piece }) => weighty(piece, ignored));
    holding.add(
      { cluster, articles, words },
      [words, ...pieces].flatMap(({ stems }) => [...stems]),
    );
  }
  return (report, article) => {
    const own = weighty(units(report.text, cast.variants).units, ignored);
    let best: { cluster: Cluster; words: number } | null = null;
    for (const { cluster, articles, words } of holding.of(own.stems)) {
      if (articles.has(article)) continue;
      const found = cluster.members
        .slice(0, COMPARED)
        .reduce(
          (most, piece) => Math.max(most, sharedPiece(own, piece, ignored)),
          sharedWords(own, words),
        );
      if (found > (best?.words ?? 0)) best = { cluster, words: found };
    }
    return best?.cluster ?? null;
  };
};
