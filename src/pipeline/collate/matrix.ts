import type { Printed, Reading, Utterance } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';

/** Share of the fullest reading's length from which a reading prints the utterance in full. */
const FULL = 2 / 3;

const isQuoted = ({ variation }: Reading): boolean => variation !== 'paraphrase';

/** Length of a reading in words, as far as columns tell. */
const lengthOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * How much of an utterance some articles print (all of a source's in a story): *full* where a
 * quotation has at least two thirds of the fullest reading's words, *part* where it has fewer,
 * *paraphrase* where it is only reported, else *none*.
 */
export const printed = (utterance: Utterance, articles: ReadonlySet<string>): Printed => {
  const here = utterance.readings.filter(({ article }) => articles.has(article));
  const quoted = here.filter(isQuoted);
  const fullest = lengthOf(utterance.readings[0].text);
  if (quoted.some(({ text }) => lengthOf(text) >= FULL * fullest)) return 'full';
  if (quoted.length > 0) return 'part';
  return here.length > 0 ? 'paraphrase' : 'none';
};

/** Most widely printed first, then those on whose words the sources part most, then the longest. */
export const byInterest: (a: Utterance, b: Utterance) => number = inOrder(
  by((utterance: Utterance) => -utterance.sources),
  by((utterance: Utterance) => -utterance.divergence),
  by((utterance: Utterance) => -lengthOf(utterance.readings[0].text)),
  by((utterance: Utterance) => utterance.id),
);

/** The article that alone prints or reports an utterance, copies aside; null where several do. */
export const onlyIn = (utterance: Utterance): string | null => {
  const originals = utterance.readings.filter(({ copy }) => !copy);
  const own = originals.length > 0 ? originals : utterance.readings;
  const outlets = new Set(own.map(({ source, article }) => source ?? article));
  return outlets.size === 1 ? (own[0]?.article ?? null) : null;
};
