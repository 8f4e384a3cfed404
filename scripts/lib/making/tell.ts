import { type Cast, topicCast } from '../../../src/pipeline/collate/index.ts';
import type { Grouped } from '../../../src/pipeline/model/index.ts';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { digestOf } from '../grouping/kept.ts';
import { inOrder } from '../in-order.ts';
import { Damaged, type Entry, type Part, type Store } from '../store/store.ts';
import type { Crew } from './crew.ts';
import type { Gathered } from './gather.ts';
import type { KeptTopic, Text, Told, TopicBrief, TopicWork } from './records.ts';
import { spellingsOf } from './spellings.ts';

/** An article with what grouping and the outlets say of it. */
export type Placed = { article: Gathered; grouped: Grouped; source: string | null };

/** Bytes of documents that a thread is given at a time, in whole topics. */
const MOST_SIZE = 1_000_000;

/** A topic, with all that it is made from. */
export type Topic = {
  id: string;
  key: string;
  cast: TopicWork['cast'];
  members: Placed[];
  size: number;
};

/** What topics tell of an article, out of all that is known of it. */
const toldOf = ({ id, title, standfirst, language, credit }: Gathered): Told => ({
  id,
  title,
  standfirst,
  language,
  credit,
});

/** A digest of all that a topic is made from but the spellings of surnames. */
const keyOf = (cast: TopicWork['cast'], members: readonly Placed[]): string =>
  digestOf(
    Buffer.from(
      JSON.stringify([
        cast,
        members.map(({ article, grouped, source }) => [
          toldOf(article),
          article.line.digest,
          article.quoted.digest,
          grouped,
          source,
        ]),
      ]),
    ),
  );

/**
 * The topics of all articles.
 * @param placed the articles, by id
 */
export const topicsOf = (placed: readonly Placed[], cast: Cast): Topic[] =>
  [...Map.groupBy(placed, ({ grouped }) => grouped.topic)].map(([id, members]) => {
    const own = topicCast(
      members.map(({ article }) => article),
      cast,
    );
    const size = members.reduce((sum, { article }) => sum + article.line.length, 0);
    return { id, key: keyOf(own, members), cast: own, members, size };
  });

function* batchesOf(topics: readonly Topic[]): Generator<Topic[]> {
  let batch: Topic[] = [];
  let size = 0;
  for (const topic of topics) {
    batch.push(topic);
    size += topic.size;
    if (size < MOST_SIZE) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Where a part lies, from where a thread reads it; V8 goes through all memory when much is handed over. */
const textOf = (part: Part): Text => part.place ?? part.bytes();

const workOf = ({ cast, members }: Topic): TopicWork => ({
  cast,
  articles: members.map(({ article, grouped, source }) => ({
    told: toldOf(article),
    grouped,
    source,
    line: textOf(article.line),
    quoted: textOf(article.quoted),
  })),
});

/** What is wrong with texts of which a thread saw that they are not what was kept: told where it is known whose they are. */
const damageIn = (batch: readonly Topic[]): unknown => {
  try {
    for (const { members } of batch)
      for (const { article } of members)
        for (const part of [article.line, article.quoted]) part.bytes();
  } catch (error) {
    return error;
  }
  return new Damaged();
};

/** The files of all topics. What the store knows is not made again. */
export const tell = async (
  topics: readonly Topic[],
  variants: Cast['variants'],
  store: Store<KeptTopic>,
  crew: Crew,
  progress: (done: number, all: number) => void,
): Promise<Entry<TopicBrief>[]> => {
  const spellings = spellingsOf(variants, store);
  const told = new Map<string, Entry<TopicBrief>>();
  const missing: Topic[] = [];
  for (const topic of topics) {
    const entry = store.get(topic.key);
    const lines = () => topic.members.map(({ article }) => article.line);
    if (entry?.about && spellings.agree(entry.about.spellings, lines))
      told.set(topic.id, { about: entry.about.brief, parts: entry.parts });
    else missing.push(topic);
  }
  // The largest come first, so that no thread ends with them while the others have nothing to do.
  missing.sort((a, b) => b.size - a.size || byCodeUnit(a.id, b.id));
  const own = { digest: spellings.digest, text: textOf(spellings.part) };
  const work = async (batch: Topic[]): Promise<[Topic, Entry<TopicBrief>][]> => {
    const lent = store.room();
    const room = lent?.room ?? null;
    try {
      const results = await crew.tellTopics({ spellings: own, topics: batch.map(workOf), room });
      if (results === 'damaged') throw damageIn(batch);
      return batch.map((topic, i) => {
        const result = results[i];
        if (!result) throw new Error(`a stage lost topic ${topic.id}`);
        const { brief } = result;
        const about = { spellings: spellings.digest, brief };
        const entry =
          'places' in result
            ? lent?.put(topic.key, about, result.places)
            : store.put(topic.key, about, result.parts);
        if (!entry) throw new Error(`topic ${topic.id} was written where there was no room`);
        return [topic, { about: brief, parts: entry.parts }];
      });
    } finally {
      lent?.giveBack();
    }
  };
  for await (const batch of inOrder(batchesOf(missing), work, crew.ahead)) {
    for (const [{ id }, entry] of batch) told.set(id, entry);
    progress(told.size, topics.length);
  }
  return topics.flatMap(({ id }) => told.get(id) ?? []);
};
