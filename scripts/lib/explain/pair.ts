import { explain, type Explanation } from '../../../src/pipeline/group/index.ts';
import type { Document, Member, Story, Topic } from '../../../src/pipeline/model/index.ts';

/** An article of a pair, and where grouping put it. */
export type Placed = { member: Member; story: Story; topic: Topic };

/** Why two articles are, or are not, one story. */
export type Pair = {
  articles: readonly [Placed, Placed];
  sameStory: boolean;
  sameTopic: boolean;
  /** The copy of the two and the original of which it holds this share; null where neither is one. */
  copy: { copy: string; original: string; shared: number } | null;
  /**
   * The evidence for their originals (themselves, unless they are copies): copies belong where their
   * original does. Null where both are one text.
   */
  originals: { ids: readonly [string, string]; explanation: Explanation } | null;
};

/**
 * Where an article of the last build stands.
 * @throws {Error} where no story or topic holds it: `variorum check` says more
 */
export const placed = (
  article: string,
  stories: readonly Story[],
  topics: readonly Topic[],
): Placed => {
  for (const story of stories) {
    const member = story.members.find((one) => one.article === article);
    const topic = member && topics.find(({ id }) => id === story.topic);
    if (member && topic) return { member, story, topic };
  }
  throw new Error(`no story holds ${article}`);
};

/** Explains a pair. `documents` are asked for only where words have to be compared. */
export const pairOf = async (
  one: Placed,
  other: Placed,
  documents: () => Promise<readonly Document[]>,
): Promise<Pair> => {
  const [first, second] = [one, other].map(({ member }) => member.copyOf ?? member.article);
  const copy = [one, other]
    .map(({ member }) => member)
    .find(({ copyOf }) => copyOf === one.member.article || copyOf === other.member.article);
  const explanation =
    first === undefined || second === undefined || first === second
      ? null
      : explain(await documents(), first, second);
  return {
    articles: [one, other],
    sameStory: one.story.id === other.story.id,
    sameTopic: one.topic.id === other.topic.id,
    copy: copy?.copyOf
      ? { copy: copy.article, original: copy.copyOf, shared: copy.shared ?? 0 }
      : null,
    originals:
      explanation && first !== undefined && second !== undefined
        ? { ids: [first, second], explanation }
        : null,
  };
};

/** A pair as `--json` prints it. */
export const pairJson = ({ articles, sameStory, sameTopic, copy, originals }: Pair) => ({
  articles: articles.map(({ member, story, topic }) => ({
    id: member.article,
    title: member.title,
    source: member.source,
    date: member.date,
    copyOf: member.copyOf,
    story: story.id,
    topic: topic.id,
  })),
  sameStory,
  sameTopic,
  copy,
  compared: originals?.ids ?? null,
  ...(originals && {
    days: originals.explanation.days,
    evidence: originals.explanation.evidence,
    bias: originals.explanation.bias,
    probability: originals.explanation.probability,
    threshold: originals.explanation.threshold,
    cohesion: originals.explanation.cohesion,
  }),
});
