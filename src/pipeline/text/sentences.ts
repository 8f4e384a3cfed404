/** A range of UTF-16 offsets. */
export type Range = { start: number; end: number };

/** Abbreviations that a full stop does not end a sentence after. */
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Hon|Rev|St|Jr|Sr|vs|etc|No|Inc|Ltd|Co|Corp|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})$/u;

/**
 * A possible sentence end: stops, closing marks, space, then an opening mark, capital or digit. It
 * begins with the first of several stops, so that a row of them is read once.
 */
const STOP = /(?<![.!?…])[.!?…]+["”’')\]]*\s+(?=["“‘'([«„]*[\p{Lu}\p{Lo}\p{N}])/gu;

/**
 * The sentences of one paragraph, as ranges without the space between them. Linear in its length.
 * A stop inside quotation marks ends a sentence only where the mark closes behind it.
 */
export const sentences = (paragraph: string): Range[] => {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const stopped = paragraph.slice(Math.max(start, match.index - 24), match.index);
    if (match[0].startsWith('.') && ABBREVIATION.test(stopped)) continue;
    ranges.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (start < paragraph.length) ranges.push({ start, end: paragraph.length });
  return ranges;
};
