import type { Member, Reading, Story, Utterance } from '../../pipeline/model/index.ts';
import { beginning, some } from './excerpts.ts';
import { known, type Labels, unique } from './labels.ts';
import { HEADLINE, type SearchRecord, SUMMARY } from './record.ts';

/** Words of a summary that are shown. */
const SHOWN = 60;

/** What is searched, shown or looked at of a reading, an utterance and a story: about half of them. */
export type ReadingText = Pick<
  Reading,
  | 'id'
  | 'article'
  | 'source'
  | 'where'
  | 'start'
  | 'end'
  | 'text'
  | 'variation'
  | 'guest'
  | 'context'
>;
export type UtteranceText = Pick<Utterance, 'id' | 'home' | 'sources' | 'speaker'> & {
  readings: readonly [ReadingText, ...ReadingText[]];
};
export type StoryText = Pick<Story, 'id' | 'topic' | 'title' | 'summary' | 'date' | 'language'> & {
  members: readonly Pick<Member, 'article' | 'source' | 'date'>[];
  utterances: readonly UtteranceText[];
};

const readingText = (reading: Reading): ReadingText => {
  const { id, article, source, where, start, end, text, variation, guest, context } = reading;
  return { id, article, source, where, start, end, text, variation, guest, context };
};

/** Takes from a story what is searched. */
export const storyText = (story: Story): StoryText => {
  const { id, topic, title, summary, date, language, members, utterances } = story;
  return {
    ...{ id, topic, title, summary, date, language },
    members: members.map(({ article, source, date: own }) => ({ article, source, date: own })),
    utterances: utterances.map(
      ({ id: first, home, sources, speaker, readings: [one, ...others] }) => ({
        ...{ id: first, home, sources, speaker },
        readings: [readingText(one), ...others.map(readingText)],
      }),
    ),
  };
};

/** The record of a story: its headline, its summary and its sources are searched. */
export const storyRecord = (story: StoryText, labels: Labels): SearchRecord => {
  const sources = unique(story.members.map(({ source }) => labels.source(source)));
  const topic = labels.topic(story.topic);
  return {
    shown: {
      kind: 'story',
      id: story.id,
      title: story.title.text,
      summary: beginning(story.summary.text, SHOWN),
      sources,
      topic: some(topic),
      date: story.date?.value,
      lang: known(story.language),
    },
    searched: [
      [story.title.text, HEADLINE],
      [story.summary.text, SUMMARY],
      [sources.join(', '), 1],
    ],
    filters: {
      source: sources,
      speaker: [],
      topic: unique([topic]),
    },
    date: story.date?.value ?? '',
  };
};
