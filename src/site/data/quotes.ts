import type {
  ArticleFacts,
  Member,
  Reading,
  Story,
  Utterance,
} from '../../pipeline/model/index.ts';

/** What each field of the quotations' data means, in words for a reader; in the order of the columns. */
export const FIELDS = {
  id: 'Id of the reading: one article’s version of a remark. Permanent.',
  utterance: 'Id of the remark: the same for all its readings.',
  story: 'Id of the story on whose page the remark stands.',
  article: 'Id of the article that prints the reading.',
  source: 'Id of the outlet; empty where the capture names none.',
  outlet: 'Its name.',
  published: 'Day of the article, ISO 8601.',
  dated: 'How that day is known: stated, inferred or corrected.',
  speaker: 'Whose words they are by this article, by the name used on the site; empty: not named.',
  person: 'Id of the speaker.',
  mention: 'The speaker as printed beside the words: a name, a role or a pronoun.',
  cue: 'The word that attributes: said, according to …',
  rule: 'By which rule the speaker was found.',
  confidence: 'Probability that the speaker is right, 0 to 1.',
  variation: 'How the reading stands to the fullest one; the About page says what each word means.',
  where: 'body or headline.',
  copy: 'true where the article is a copy of another.',
  start: 'Where the words begin in the article’s text (in its headline), in UTF-16 units.',
  end: 'Where they end.',
  text: 'The words as printed, without the marks.',
  sentence: 'The sentence that holds them.',
  page: 'Address of the remark on this site.',
  place: 'Address of the words in the article, on this site.',
  url: 'Address of the original page, where the capture states it.',
} as const;

export type Field = keyof typeof FIELDS;

/** One reading, flat: a row of the table, an object of the list. */
export type QuoteRow = Record<Field, string | number | boolean | null>;

/** What the rows take from elsewhere. */
export type Lookup = {
  outlet: (source: string) => string | undefined;
  article: (id: string) => ArticleFacts | undefined;
  member: (id: string) => Member | undefined;
  /** Full address of a remark. */
  utterance: (story: string, id: string) => string;
  /** Full address of a reading in its article. */
  place: (reading: Reading) => string;
};

const rowOf = (utterance: Utterance, reading: Reading, lookup: Lookup): QuoteRow => {
  const { article, source, context } = reading;
  const date = lookup.member(article)?.date ?? null;
  const speaker = reading.attributedTo ?? utterance.speaker;
  return {
    id: reading.id,
    utterance: utterance.id,
    story: utterance.home,
    article,
    source,
    outlet: source === null ? null : (lookup.outlet(source) ?? null),
    published: date?.value ?? null,
    dated: date?.basis ?? null,
    speaker: speaker?.name ?? null,
    person: speaker?.person ?? null,
    mention: reading.mention,
    cue: reading.cue,
    rule: reading.attribution,
    confidence: reading.confidence,
    variation: reading.variation,
    where: reading.where,
    copy: reading.copy,
    start: reading.start,
    end: reading.end,
    text: reading.text,
    sentence: context.before + context.quote + context.after,
    page: lookup.utterance(utterance.home, reading.id),
    place: lookup.place(reading),
    url: lookup.article(article)?.url?.value ?? null,
  };
};

/** Every reading of the stories' remarks, each once: on the remark's home story. */
export function* quoteRows(stories: readonly Story[], lookup: Lookup): Generator<QuoteRow> {
  for (const { id, utterances } of stories)
    for (const utterance of utterances)
      if (utterance.home === id)
        for (const reading of utterance.readings) yield rowOf(utterance, reading, lookup);
}
