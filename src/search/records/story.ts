import type { Story } from '../../pipeline/model/index.ts';
import { beginning, some } from './excerpts.ts';
import { known, type Labels, unique } from './labels.ts';
import { HEADLINE, type SearchRecord, SUMMARY } from './record.ts';

/** Words of a summary that are shown. */
const SHOWN = 60;

/** The record of a story: its headline, its summary and its sources are searched. */
export const storyRecord = (story: Story, labels: Labels): SearchRecord => {
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
