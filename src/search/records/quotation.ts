import type { Wording } from '../shown.ts';
import { beginning, ending, some } from './excerpts.ts';
import { known, type Labels, unique } from './labels.ts';
import type { SearchRecord } from './record.ts';
import type { ReadingText, StoryText, UtteranceText } from './story.ts';

/** Words shown before and after a quotation. */
const AROUND = 14;

/** More outlets that print words make them count more, up to so many. */
const OUTLETS = 4;

/** The anchor of a wording on its story's page; what stands on another page is shown at the utterance. */
const anchorOf = (utterance: UtteranceText, readings: readonly ReadingText[]): string =>
  readings.find(({ guest }) => guest !== true)?.id ?? utterance.id;

/** Readings in the same words are one wording, with all that print it. */
const wordingsOf = (utterance: UtteranceText, labels: Labels): Wording[] => {
  const quoted = utterance.readings.filter(({ variation }) => variation !== 'paraphrase');
  const readings = quoted.length > 0 ? quoted : utterance.readings;
  return [...Map.groupBy(readings, ({ text }) => text).values()].map((same) => ({
    anchor: anchorOf(utterance, same),
    text: same[0]?.context.quote ?? '',
    before: some(ending(same[0]?.context.before ?? '', AROUND)),
    after: some(beginning(same[0]?.context.after ?? '', AROUND)),
    sources: unique(same.map(({ source }) => labels.source(source))),
  }));
};

/**
 * The record of an utterance. Who else is named in the sentence did not say the words: only these,
 * their speaker and their sources are searched.
 */
export const quotationRecord = (
  utterance: UtteranceText,
  story: Pick<StoryText, 'id' | 'title' | 'topic' | 'date'>,
  language: string | undefined,
  labels: Labels,
): SearchRecord => {
  const wordings = wordingsOf(utterance, labels);
  const speaker = labels.speaker(utterance.speaker?.person);
  const sources = unique(wordings.flatMap((wording) => wording.sources));
  return {
    shown: {
      kind: 'quotation',
      story: story.id,
      headline: story.title.text,
      speaker: some(speaker),
      date: story.date?.value,
      lang: known(language),
      wordings,
    },
    searched: [
      // A word in several wordings counts once.
      [
        [...new Set(wordings.flatMap(({ text }) => text.split(/\s+/)))].join(' '),
        Math.min(Math.max(1, utterance.sources), OUTLETS),
      ],
      [speaker, 1],
      [sources.join(', '), 1],
    ],
    filters: {
      source: sources,
      speaker: unique([speaker]),
      topic: unique([labels.topic(story.topic)]),
    },
    date: story.date?.value ?? '',
  };
};
