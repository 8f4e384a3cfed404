import { storyTitle, topicName } from '../group/index.ts';
import { byInterest } from '../collate/index.ts';
import type {
  Article,
  Document,
  Grouped,
  Lineage,
  Member,
  Story,
  Topic,
  Utterance,
} from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';

/** Undated articles follow the dated ones. */
const UNDATED = '9999-12-31';

/** What a story shows of an article but its text. */
export type Told = Pick<Article, 'id' | 'title' | 'standfirst' | 'language' | 'credit'>;

type Input = {
  articles: readonly Told[];
  documents: readonly Document[];
  grouped: readonly Grouped[];
  utterances: readonly Utterance[];
  /** What each copy runs of its original, by the copy's id. */
  lineageOf: ReadonlyMap<string, Lineage>;
  sourceOf: (article: string) => string | null;
};

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The value for an id that an earlier stage gave; that it is there is the engine's own promise. */
const at = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no entry for ${id}: a stage lost an article`);
  return value;
};

const memberOf = (
  article: Told,
  grouped: Grouped,
  source: string | null,
  lineage: Lineage | undefined,
): Member => ({
  article: article.id,
  title: article.title?.value ?? null,
  source,
  date: grouped.date,
  copyOf: grouped.copyOf,
  shared: grouped.shared,
  ...(lineage && { lineage }),
  credit: article.credit?.value ?? null,
});

/** Independent outlets among originals; a capture that names no outlet counts for itself. */
const independentSources = (members: readonly Member[]): number =>
  new Set(
    members.filter((m) => m.copyOf === null).map((m) => m.source ?? `unidentified ${m.article}`),
  ).size;

/** The standfirst of the article that gives the headline, where it prints one. */
const standfirstOf = ({ id, standfirst }: Told): Story['standfirst'] =>
  standfirst ? { text: standfirst.value, article: id } : undefined;

/** Language most articles of a story are in; ties by code. */
const languageOf = (articles: readonly Told[]): string => {
  const counts = Map.groupBy(articles, (article) => article.language.value);
  const [first] = [...counts].toSorted(
    (a, b) => b[1].length - a[1].length || by(String)(a[0], b[0]),
  );
  return first?.[0] ?? 'und';
};

/** The stories with everything their pages show, newest first. */
export const stories = ({
  articles,
  documents,
  grouped,
  utterances,
  lineageOf,
  sourceOf,
}: Input): Story[] => {
  const articleOf = byId(articles);
  const documentOf = byId(documents);
  const utterancesOf = new Map<string, Utterance[]>();
  for (const utterance of utterances)
    for (const story of new Set(utterance.readings.map((reading) => reading.story))) {
      const known = utterancesOf.get(story);
      if (known) known.push(utterance);
      else utterancesOf.set(story, [utterance]);
    }

  const groups = Map.groupBy(grouped, ({ story }) => story);
  const result = [...groups].map(([id, group]): Story => {
    const members = group
      .map((g) => memberOf(at(articleOf, g.id), g, sourceOf(g.id), lineageOf.get(g.id)))
      .toSorted(
        inOrder(
          by((m) => m.date?.value ?? UNDATED),
          by((m) => m.article),
        ),
      );
    const [first, ...rest] = members;
    if (!first) throw new Error(`story ${id} has no article`);
    const originals = members.filter((m) => m.copyOf === null);
    const titled = storyTitle(originals.map((m) => at(documentOf, m.article)));
    const standfirst = standfirstOf(at(articleOf, titled.title.article));
    return {
      id,
      topic: at(byId(group), id).topic,
      title: titled.title,
      summary: titled.summary,
      ...(standfirst && { standfirst }),
      date: first.date,
      language: languageOf(members.map((m) => at(articleOf, m.article))),
      members: [first, ...rest],
      independent: independentSources(members),
      utterances: (utterancesOf.get(id) ?? []).toSorted(byInterest),
    };
  });
  return result.toSorted(newestFirst);
};

/** Stories as they are listed: the newest first, those without a date last; ties by id. */
export const newestFirst = inOrder<Pick<Story, 'id' | 'date'>>(
  (a, b) => by(String)(b.date?.value ?? '', a.date?.value ?? ''),
  by((s) => s.id),
);

/** The threads of stories, each in time order. */
export const topics = (all: readonly Story[], documents: readonly Document[]): Topic[] => {
  const documentOf = byId(documents);
  return [...Map.groupBy(all, ({ topic }) => topic)]
    .map(([id, members]): Topic => {
      const inTime = members.toSorted(
        inOrder(
          by((s) => s.date?.value ?? UNDATED),
          by((s) => s.id),
        ),
      );
      const [first, ...rest] = inTime.map((story) => story.id);
      if (first === undefined) throw new Error(`topic ${id} has no story`);
      const days = inTime.flatMap((story) => (story.date ? [story.date.value] : []));
      return {
        id,
        name: topicName(inTime.flatMap((s) => s.members.map((m) => at(documentOf, m.article)))),
        stories: [first, ...rest],
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
      };
    })
    .toSorted(by((topic) => topic.id));
};
