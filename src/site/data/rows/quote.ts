import { z } from 'zod';
import {
  type ArticleFacts,
  Attribution,
  Basis,
  Day,
  Id,
  type Member,
  Quote,
  type Reading,
  type Story,
  type Utterance,
  Variation,
} from '../../../pipeline/model/index.ts';
import { Address, Slug } from './parts.ts';

/** One reading, flat: an object of the list, a row of the table. `#strings` says what each field is. */
export const QuoteRow = z.strictObject({
  id: z.string(),
  utterance: z.string(),
  story: Id,
  article: Id,
  source: Slug.nullable(),
  outlet: z.string().nullable(),
  published: Day.nullable(),
  dated: Basis.nullable(),
  speaker: z.string().nullable(),
  person: Slug.nullable(),
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  rule: Attribution,
  confidence: z.number().min(0).max(1),
  variation: Variation,
  where: Quote.shape.where,
  copy: z.boolean(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  sentence: z.string(),
  page: Address,
  place: Address,
  url: z.string().nullable(),
});
export type QuoteRow = z.infer<typeof QuoteRow>;

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
