import { collate } from '../../src/pipeline/collate/index.ts';
import type { Document, Grouped, PersonEntry, Quoted } from '../../src/pipeline/model/index.ts';

/** Who said a quotation, and the utterances that it is a reading of: several where it is spliced. */
export type Attributed = { name: string | null; utterances: string[] };

/** By the article's id and the quotation's. */
export type Attributions = (article: string, quote: string) => Attributed;

/** Brings the readings of all articles together. An article's publisher is its source. */
export const attribute = (
  documents: readonly Document[],
  quoted: readonly Quoted[],
  grouped: readonly Grouped[],
  people: readonly PersonEntry[],
): Attributions => {
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher ?? null]));
  const { utterances, speakerOf } = collate({
    documents,
    quoted,
    grouped,
    sourceOf: (article: string) => publishers.get(article) ?? null,
    people,
  });
  const found = new Map<string, Attributed>();
  for (const { id, readings } of utterances)
    for (const reading of readings) {
      const key = `${reading.article}\0${reading.id}`;
      const name = speakerOf.get(reading.id)?.name ?? null;
      const attributed = found.get(key) ?? { name, utterances: [] };
      if (!attributed.utterances.includes(id)) attributed.utterances.push(id);
      found.set(key, attributed);
    }
  return (article, quote) => found.get(`${article}\0${quote}`) ?? { name: null, utterances: [] };
};
