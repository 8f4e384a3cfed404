import type { Story, Topic } from '../pipeline/model/index.ts';

/**
 * The stories before and after one in time: those of its topic, which tell one thread on; where it
 * stands alone in its topic, those of the whole site.
 *
 * @param all every story, newest first
 */
export const neighboursOf = (
  story: Story,
  topic: Topic | undefined,
  all: readonly Story[],
): { ofTopic: boolean; before: string | undefined; after: string | undefined } => {
  const ofTopic = topic !== undefined && topic.stories.length > 1;
  const order = ofTopic ? topic.stories : all.map(({ id }) => id).toReversed();
  const at = order.indexOf(story.id);
  return { ofTopic, before: order[at - 1], after: order[at + 1] };
};
