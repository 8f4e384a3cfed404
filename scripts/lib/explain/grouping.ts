import type { Member, Story, Topic } from '../../../src/pipeline/model/index.ts';
import { count } from '../count.ts';

/** The story and topic of an article, with the evidence that the story itself shows. */
export const groupingLines = (
  article: string,
  stories: readonly Story[],
  topics: readonly Topic[],
): string[] => {
  const story = stories.find(({ members }) => members.some((member) => member.article === article));
  const own = story?.members.find((member) => member.article === article);
  if (story === undefined || own === undefined) return ['Story', '  none'];
  const topic = topics.find(({ id }) => id === story.topic);
  const others = story.members.filter((member) => member !== own);
  return [
    `Story ${story.id}: ${story.title.text}`,
    ...dateLines(own),
    ...(others.length === 0 ? ['  no other article tells of the same event'] : []),
    ...others.map(
      (other) =>
        `  with ${other.article} ${other.title ?? '(no title)'}: ${link(own, other, story)}`,
    ),
    `Topic ${story.topic}: ${topic?.name ?? ''}`,
    ...(topic?.stories ?? []).filter((id) => id !== story.id).map((id) => `  with story ${id}`),
  ];
};

const dateLines = ({ date }: Member): string[] =>
  date === null ? ['  no date'] : [`  date ${date.value}, ${date.basis}: ${date.evidence}`];

/** What joins two members, as far as the story holds it. */
const link = (own: Member, other: Member, { utterances }: Story): string => {
  if (own.copyOf === other.article)
    return `this is a copy of it, which holds ${share(own)} of the text`;
  if (other.copyOf === own.article)
    return `it is a copy of this, which holds ${share(other)} of its text`;
  const common = utterances.filter(({ readings }) =>
    [own, other].every(({ article }) => readings.some((reading) => reading.article === article)),
  ).length;
  return common > 0
    ? `${count(common, 'utterance')} in common`
    : 'similar words, no utterance in common';
};

const share = ({ shared }: Member): string => `${Math.round((shared ?? 0) * 100)} %`;
