import type { Story, Utterance } from '../../src/pipeline/model/index.ts';
import type { GeneratedContent } from '../lib/generated.ts';
import type { Problem } from '../lib/problem.ts';

/** Every id that the content names, by kind. */
type Known = Record<'article' | 'story' | 'topic' | 'source' | 'person', ReadonlySet<string>> & {
  /** Utterances as `story utterance`. */
  utterance: ReadonlySet<string>;
};

/** A reference: what it leads to, under which id, and where it stands. */
type Reference = { kind: keyof Known; id: string; file: string; place: string };

/** Every reference between articles, stories, topics, people, sources and utterances resolves. */
export const checkReferences = (content: GeneratedContent): Problem[] => {
  const known = knownIn(content);
  const references = [
    ...content.stories.flatMap(inStory),
    ...content.topics.flatMap(({ id, stories }) =>
      stories.map((story) => reference('story', story, `topics/${id}.json`, 'stories')),
    ),
    ...content.sources.flatMap(({ id, articles }) =>
      articles.map((article) => reference('article', article, 'sources.json', id)),
    ),
    ...content.people.flatMap(({ id, utterances, spellings }) => [
      ...utterances.map(({ story, utterance }) =>
        reference('utterance', `${story} ${utterance}`, 'people.json', id),
      ),
      ...spellings.flatMap(({ text, articles }) =>
        articles.map((article) => reference('article', article, 'people.json', `${id}, “${text}”`)),
      ),
    ]),
  ];
  return [
    ...references
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, file, place }) => problem(file, place, `There is no ${kind} ${id}.`)),
    ...checkMembership(content),
    ...checkCopies(content),
    ...content.stories.flatMap(({ id, utterances }) =>
      utterances
        .filter(isTorn)
        .map((utterance) =>
          problem(`content/stories/${id}.json`, utterance.id, 'Its columns are not its readings.'),
        ),
    ),
  ];
};

const problem = (file: string, place: string, reason: string): Problem => ({
  file,
  place,
  reason,
  remedy: 'Run: npm run build. If it stays, this is a fault of Variorum: please report it.',
});

const reference = (
  kind: Reference['kind'],
  id: string,
  file: string,
  place: string,
): Reference => ({
  kind,
  id,
  file: `content/${file}`,
  place,
});

const knownIn = ({ articles, stories, topics, sources, people }: GeneratedContent): Known => ({
  article: new Set(articles.map(({ id }) => id)),
  story: new Set(stories.map(({ id }) => id)),
  topic: new Set(topics.map(({ id }) => id)),
  source: new Set(sources.map(({ id }) => id)),
  person: new Set(people.map(({ id }) => id)),
  utterance: new Set(
    stories.flatMap(({ id, utterances }) => utterances.map((utterance) => `${id} ${utterance.id}`)),
  ),
});

const inStory = (story: Story): Reference[] => {
  const file = `stories/${story.id}.json`;
  const to = (kind: Reference['kind'], id: string | null, place: string): Reference[] =>
    id === null ? [] : [reference(kind, id, file, place)];
  return [
    ...to('topic', story.topic, 'topic'),
    ...to('article', story.title.article, 'title'),
    ...to('article', story.summary.article, 'summary'),
    ...to('article', story.standfirst?.article ?? null, 'standfirst'),
    ...story.members.flatMap(({ article, source, copyOf }) => [
      ...to('article', article, 'members'),
      ...to('source', source, `member ${article}`),
      ...to('article', copyOf, `member ${article}`),
    ]),
    ...story.utterances.flatMap(({ id, home, speaker, readings, related }) => [
      ...to('utterance', `${home} ${id}`, `utterance ${id}`),
      ...to('person', speaker?.person ?? null, `utterance ${id}`),
      ...related.flatMap((other) =>
        to('utterance', `${other.story} ${other.utterance}`, `utterance ${id}`),
      ),
      ...readings.flatMap((reading) => [
        ...to('article', reading.article, `reading ${reading.id}`),
        ...to('story', reading.story, `reading ${reading.id}`),
        ...to('source', reading.source, `reading ${reading.id}`),
        ...to('person', reading.attributedTo?.person ?? null, `reading ${reading.id}`),
        ...(reading.also ?? []).flatMap((other) =>
          to('utterance', `${other.story} ${other.utterance}`, `reading ${reading.id}`),
        ),
      ]),
    ]),
  ];
};

/** Every article is in one story, every story in one topic, and they say so of each other. */
const checkMembership = ({ articles, stories, topics }: GeneratedContent): Problem[] => {
  const storiesOf = Map.groupBy(
    stories.flatMap(({ id, members }) => members.map(({ article }) => ({ article, id }))),
    ({ article }) => article,
  );
  const topicsOf = Map.groupBy(
    topics.flatMap((topic) => topic.stories.map((story) => ({ story, id: topic.id }))),
    ({ story }) => story,
  );
  return [
    ...articles
      .map(({ id }) => ({ id, count: storiesOf.get(id)?.length ?? 0 }))
      .filter(({ count }) => count !== 1)
      .map(({ id, count }) =>
        problem(`content/articles/${id}.md`, 'id', `It is in ${count} stories, not in one.`),
      ),
    ...stories
      .filter(
        ({ id, topic }) =>
          topicsOf
            .get(id)
            ?.map((one) => one.id)
            .join() !== topic,
      )
      .map(({ id, topic }) =>
        problem(
          `content/stories/${id}.json`,
          'topic',
          `Topic ${topic} and no other should hold it.`,
        ),
      ),
  ];
};

/** Every copy is held against the original that its story names, and nothing else is. */
const checkCopies = ({ stories, changes }: GeneratedContent): Problem[] => {
  const originalOf = new Map(
    stories.flatMap(({ members }) => members.map(({ article, copyOf }) => [article, copyOf])),
  );
  const held = new Map(changes.map(({ id, original }) => [id, original]));
  return [...new Set([...originalOf.keys(), ...held.keys()])]
    .filter((id) => (originalOf.get(id) ?? null) !== (held.get(id) ?? null))
    .map((id) => problem(`content/changes/${id}.json`, 'original', 'Its story says otherwise.'));
};

/** True where the cells of the alignment, joined, are not the texts of its readings. */
const isTorn = ({ readings, columns }: Utterance): boolean =>
  readings
    .filter(({ variation }) => variation !== 'paraphrase')
    .some(({ text }, i) => columns.map(({ cells }) => cells[i] ?? '').join('') !== text);
