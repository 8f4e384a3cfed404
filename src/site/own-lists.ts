import { byInterest } from '../pipeline/collate/index.ts';
import type { Person, Source, Story, Topic, Utterance } from '../pipeline/model/index.ts';
import { gists, newestFirst, storyById, storyOfArticle } from './content.ts';
import { SIZES } from './lists.ts';
import { newestOf, type PartPage, partsOf } from './parts.ts';

/** What the page of one thing lists. */
export type OwnList<T> = {
  all: T[];
  /** Where that is too much for one page: the newest of it, and all of it in parts. */
  newest: T[] | undefined;
  parts: PartPage<T>[];
};

const listOf = <T>(
  all: T[],
  storyOf: (item: T) => Story,
  size: number,
  weigh: (item: T) => number,
): OwnList<T> => {
  const inOrder = all.toSorted((a, b) => newestFirst(storyOf(a), storyOf(b)));
  const newest = newestOf(inOrder, size, weigh);
  const dayOf = (item: T): string | undefined => storyOf(item).date?.value;
  return { all, newest, parts: newest ? partsOf(inOrder, dayOf, size, weigh) : [] };
};

const itself = (story: Story): Story => story;

/** The stories that an outlet reports; they weigh what it printed in them. */
export const storiesOfOutlet = async ({ id, articles }: Source): Promise<OwnList<Story>> => {
  const storyOf = await storyOfArticle();
  const stories = [...new Set(articles.flatMap((article) => storyOf.get(article) ?? []))];
  const isOwn = ({ source }: { source: string | null }): boolean => source === id;
  const gist = await gists();
  return listOf(stories, itself, SIZES.remarks, (story) => {
    const remarks = gist(story).printed[id] ?? 0;
    return story.members.filter(isOwn).length + remarks;
  });
};

/** A story, and the ids of what somebody says in it. */
export type Said = { story: Story; ids: string[] };

/** The remarks themselves, the most telling first. */
export const remarksOf = ({ story, ids }: Said): Utterance[] => {
  const wanted = new Set(ids);
  return story.utterances.filter(({ id }) => wanted.has(id)).toSorted(byInterest);
};

/** The stories in which somebody is quoted, in the order of their remarks: in time. */
export const storiesOfPerson = async ({ utterances }: Person): Promise<OwnList<Said>> => {
  const stories = await storyById();
  const said = [...Map.groupBy(utterances, ({ story }) => story)].flatMap(([id, refs]): Said[] => {
    const story = stories.get(id);
    if (!story) return [];
    return [{ story, ids: refs.map(({ utterance }) => utterance) }];
  });
  return listOf(
    said,
    ({ story }) => story,
    SIZES.remarks,
    ({ ids }) => 1 + ids.length,
  );
};

/** Headlines of some stories, for a description: no more than can be read. */
export const headlines = (stories: readonly Story[]): string => {
  const first = stories.slice(0, 12).map(({ title }) => title.text);
  return [...first, ...(stories.length > first.length ? ['…'] : [])].join('; ');
};

/** The stories of a topic, in the order of events. */
export const storiesOfTopic = async ({ stories: ids }: Topic): Promise<OwnList<Story>> => {
  const stories = await storyById();
  return listOf(
    ids.flatMap((id) => stories.get(id) ?? []),
    itself,
    SIZES.topics,
    () => 1,
  );
};
