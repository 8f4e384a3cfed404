import type { Report } from '../model/index.ts';
import { shared } from './sets.ts';
import { units, type Unit } from './units.ts';
import type { Cluster } from './utterances.ts';

/**
 * Content words that a report must share with a quotation to render it: three in all, and either
 * three that are no names and two fifths of its own (a quarter of the quotation's) or half of the quotation's, or two and four
 * fifths of its own. Names alone render nothing: everyone in a topic says them.
 */
const SHARED = 3;
const LEAST: readonly { plain: number; own: number; theirs: number }[] = [
  { plain: 3, own: 0.4, theirs: 0.25 },
  { plain: 3, own: 0, theirs: 0.5 },
  { plain: 2, own: 0.8, theirs: 0 },
];

/** The content words of a text, and those that are printed as names. */
const contentOf = (all: readonly Unit[], ignored: ReadonlySet<string>) => {
  const content = all.filter((unit) => unit.content && !ignored.has(unit.stem));
  return {
    stems: new Set(content.map(({ stem }) => stem)),
    names: new Set(content.flatMap(({ stem, capital }) => (capital ? [stem] : []))),
  };
};

/**
 * The utterance that reported speech renders, of those by the same speaker in the same topic: one
 * printed between marks by another article but not by this one. Null where none shares enough: a
 * remark on the same matter is not yet the same remark.
 * @param ignored stems of the speaker's names.
 */
export const rendered = (
  { report, article }: { report: Report; article: string },
  clusters: readonly Cluster[],
  names: ReadonlyMap<string, string>,
  ignored: ReadonlySet<string>,
): Cluster | null => {
  const others = clusters.filter(({ members }) =>
    members.every((member) => member.article !== article),
  );
  if (others.length === 0) return null;
  const own = contentOf(units(report.text, names).units, ignored);
  let best: { cluster: Cluster; both: number } | null = null;
  for (const cluster of others) {
    const theirs = contentOf(cluster.members[0]?.units ?? [], ignored);
    const both = shared(own.stems, theirs.stems);
    const plain = both.filter((stem) => !own.names.has(stem) && !theirs.names.has(stem)).length;
    const enough = LEAST.some(
      (least) =>
        plain >= least.plain &&
        both.length >= least.own * own.stems.size &&
        both.length >= least.theirs * theirs.stems.size,
    );
    if (both.length >= SHARED && enough && both.length > (best?.both ?? 0))
      best = { cluster, both: both.length };
  }
  return best?.cluster ?? null;
};
