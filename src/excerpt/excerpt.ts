import { type Range, sentences } from '../pipeline/text/sentences.ts';

/** A block of an article's text. The text is its blocks with one blank line between them. */
export type TextBlock = { text: string; heading: boolean };

/** What is shown of a text, and where an offset of the whole text stands in it. */
export type Excerpt = {
  text: string;
  /** Undefined for what was left out. */
  placeOf: (offset: number) => number | undefined;
};

/** Words of the opening: what a search engine or a reader app shows of an article, about. */
const OPENING = 60;

/**
 * Letters to a word where words are not set apart, and where what stands in a place of a sentence
 * is no sentence (a list without a full stop, say), so that no script and no layout gives all away.
 */
const LETTERS = 8;

/** Characters on each side of a quotation that its sentence may have. */
const AROUND = 320;

const GAP = '[…]';
const BREAK = '\n\n';

const size = (text: string): number =>
  Math.max(text.split(/\s+/).length, Math.ceil(text.length / LETTERS));

/** The end of the last word that fits. */
const clipped = (text: string, { start, end }: Range): Range => {
  const limit = Math.min(end, start + OPENING * LETTERS);
  const space = text.lastIndexOf(' ', limit);
  return { start, end: limit === end || space <= start ? limit : space };
};

/** A sentence as far as it stands near the quotations in it. */
const near = (text: string, sentence: Range, inside: readonly Range[]): Range => {
  const first = Math.min(...inside.map(({ start }) => start));
  const last = Math.max(...inside.map(({ end }) => end));
  const from = Math.max(sentence.start, first - AROUND);
  const to = Math.min(sentence.end, last + AROUND);
  const [after, before] = [text.indexOf(' ', from) + 1, text.lastIndexOf(' ', to)];
  return {
    start: from === sentence.start || after === 0 || after > first ? from : after,
    end: to === sentence.end || before < last ? to : before,
  };
};

/** The ranges of each block that are shown, in order. */
const shownRanges = (blocks: readonly TextBlock[], quoted: readonly Range[]): Range[][] => {
  let room = OPENING;
  let offset = 0;
  return blocks.map(({ text, heading }) => {
    const at = offset;
    offset += text.length + BREAK.length;
    return sentences(text).flatMap((sentence): Range[] => {
      const inside = quoted
        .map(({ start, end }) => ({ start: start - at, end: end - at }))
        .filter(({ start, end }) => start < sentence.end && end > sentence.start);
      if (heading) return inside.length > 0 ? [sentence] : [];
      const first = room === OPENING;
      const length = size(text.slice(sentence.start, sentence.end));
      const opens = room > 0 && (first || length <= room);
      // What does not fit ends the opening.
      room = opens ? room - length : 0;
      if (inside.length > 0) return [near(text, sentence, inside)];
      if (!opens) return [];
      return [length > OPENING ? clipped(text, sentence) : sentence];
    });
  });
};

/**
 * What may be shown of a text whose publisher is quoted, not reprinted: its opening, in whole
 * sentences, and the quotations in theirs. `[…]` stands where something was left out.
 *
 * @param quoted the quotations, as UTF-16 offsets into the whole text
 */
export const excerptOf = (blocks: readonly TextBlock[], quoted: readonly Range[]): Excerpt => {
  const ranges = shownRanges(blocks, quoted);
  const places: { from: number; to: number; at: number }[] = [];
  let text = '';
  let offset = 0;
  let omitted = false;
  for (const [i, block] of blocks.entries()) {
    const own = ranges[i] ?? [];
    let done = 0;
    for (const { start, end } of own) {
      if (block.text.slice(done, start).trim() !== '') omitted = true;
      // Sentences that follow each other keep what stands between them.
      const from = omitted || done === 0 ? start : done;
      if (done === 0 && text !== '') text += BREAK;
      else if (omitted && text !== '') text += ' ';
      if (omitted) text += `${GAP} `;
      places.push({ from: offset + from, to: offset + end, at: text.length });
      text += block.text.slice(from, end);
      [done, omitted] = [end, false];
    }
    if (block.text.slice(done).trim() !== '') omitted = true;
    offset += block.text.length + BREAK.length;
  }
  if (omitted) text = text === '' ? GAP : `${text} ${GAP}`;
  return {
    text,
    placeOf: (place) => {
      const piece = places.find(({ from, to }) => from <= place && place <= to);
      return piece && piece.at + place - piece.from;
    },
  };
};
