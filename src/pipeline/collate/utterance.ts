import type { Grouped, Quoted, Reading, Speaker, Utterance } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import type { Cast } from './cast.ts';
import { collationOf } from './collation.ts';
import { NAMED_FROM } from './named.ts';
import { quotedReading, type Source } from './readings.ts';
import { shared } from './sets.ts';
import type { Spoken } from './spoken.ts';
import type { Cluster } from './utterances.ts';
import { variation } from './variation.ts';

/** An article as the stages before left it. */
export type Entry = Source & { quoted: Quoted };

/** Undated stories follow the dated ones. */
const UNDATED = '9999-12-31';

/** The earliest day of each story. */
export const storyDays = (
  grouped: Iterable<Pick<Grouped, 'story' | 'date'>>,
): ((story: string) => string) => {
  const days = new Map<string, string>();
  for (const { story, date } of grouped) {
    const day = date?.value ?? UNDATED;
    if (day < (days.get(story) ?? UNDATED)) days.set(story, day);
  }
  return (story) => days.get(story) ?? UNDATED;
};

/** Fullest first, the body before the headline, earlier before later. */
const fullestFirst = inOrder<Spoken>(
  (a, b) => b.units.length - a.units.length,
  by(({ quote }) => quote.where),
  by(({ day }) => day ?? UNDATED),
  by(({ article }) => article),
  by(({ quote }) => quote.start),
);

const isSure = ({ quote }: Spoken): boolean => quote.confidence >= NAMED_FROM;

/** The story with most of the readings; ties: the earliest. */
const homeOf = (readings: readonly Reading[], day: (story: string) => string): string => {
  const [home] = [...Map.groupBy(readings, ({ story }) => story)].toSorted(
    inOrder(
      (a, b) => b[1].length - a[1].length,
      by(([story]) => day(story)),
      by(([story]) => story),
    ),
  );
  return home?.[0] ?? '';
};

/** Whether all words of one name stand in the other: `Venn` may be `Mara Venn`. */
const within = (a: Speaker | null, b: Speaker | null): boolean => {
  const [short = [], long = []] = [a, b]
    .map((speaker) => words(speaker?.name ?? '').map(({ form }) => form))
    .toSorted((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
};

/**
 * Whom an article names where the others name someone else, null where they do not conflict. They do not where
 * it names theirs in the same sentence (it has someone quote him: `he said Venn had told him “…”`; or lets
 * someone speak for him), nor where one name is part of the other, or an organisation's, for which people speak.
 */
const contradiction = (
  { speaker, around }: Spoken,
  person: string | null,
  cast: Cast,
): Speaker | null =>
  speaker !== person &&
  cast.kindOf(speaker) === cast.kindOf(person) &&
  !within(cast.speaker(speaker), cast.speaker(person)) &&
  shared(around().sentence, cast.nameStems(person ?? undefined)).length === 0
    ? cast.speaker(speaker)
    : null;

/**
 * An utterance from the quotations that print it and the reports that render it.
 * @throws {Error} when an article of the cluster is not among the entries, or the cluster is empty.
 */
export const toUtterance = (
  { members, guests, speaker: person }: Cluster,
  paraphrases: readonly Reading[],
  cast: Cast,
  entries: ReadonlyMap<string, Entry>,
  day: (story: string) => string,
): Utterance => {
  const items = [...members.toSorted(fullestFirst), ...guests.toSorted(fullestFirst)];
  const spliced = new Set(guests);
  const [fullest] = items;
  const outlets = new Set<string>();
  const quoted = items.map((item): Reading => {
    const entry = entries.get(item.article);
    if (!entry) throw new Error(`no entry for article ${item.article}`);
    outlets.add(entry.outlet);
    const woven = item.quote.kind === 'partial' || item.quote.where === 'headline';
    const other = isSure(item) ? contradiction(item, person, cast) : null;
    return {
      ...quotedReading(item.quote, entry),
      ...(other && { attributedTo: other }),
      variation: spliced.has(item) ? 'spliced' : variation(item.units, fullest?.units ?? [], woven),
    };
  });
  const [first, ...others] = quoted;
  if (!first) throw new Error('an utterance has at least one quotation');
  const collation = collationOf(
    quoted.map(({ text }) => text),
    quoted.map(({ article }) => article),
    cast.variants,
  );
  return {
    id: first.id,
    home: homeOf(quoted, day),
    speaker: items.some((item) => item.speaker === person && isSure(item))
      ? cast.speaker(person)
      : null,
    readings: [
      first,
      ...others,
      ...paraphrases.toSorted(
        inOrder(
          by(({ article }) => article),
          by(({ start }) => start),
        ),
      ),
    ],
    sources: outlets.size,
    ...collation,
    related: [],
  };
};
