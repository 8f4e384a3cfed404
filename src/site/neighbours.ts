import type { Story, Topic } from '../pipeline/model/index.ts';

type Neighbours = { before: string | undefined; after: string | undefined };

/**
 * The stories before and after each in time, by its id.
 *
 * @param all every story, newest first
 */
export const inTime = (all: readonly Story[]): ReadonlyMap<string, Neighbours> =>
  new Map(all.map(({ id }, at) => [id, { before: all[at + 1]?.id, after: all[at - 1]?.id }]));

/**
 * The stories before and after one in time: those of its topic, which tell one thread on; where it
 * stands alone in its topic, those of the whole site.
 *
 * @param ofSite gives those of the whole site
 */
export const neighboursOf = (
  story: Story,
  topic: Topic | undefined,
  ofSite: (story: string) => Neighbours | undefined,
): Neighbours & { ofTopic: boolean } => {
  if (topic === undefined || topic.stories.length < 2)
    return { ofTopic: false, before: undefined, after: undefined, ...ofSite(story.id) };
  const at = topic.stories.indexOf(story.id);
  return { ofTopic: true, before: topic.stories[at - 1], after: topic.stories[at + 1] };
};
