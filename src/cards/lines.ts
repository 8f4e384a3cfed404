import { type Weight, widthOf } from './type.ts';

/** How a line is set, and how much room there is for it, in pixels. */
export type Room = { size: number; weight: Weight; width: number };

const MORE = '…';

const fitsIn = (text: string, { size, weight, width }: Room): boolean =>
  widthOf(text, size, weight) <= width;

/** As much of a text as fits, character by character. */
const head = (text: string, room: Room): string => {
  let fitting = '';
  for (const character of text) {
    if (!fitsIn(fitting + character, room)) break;
    fitting += character;
  }
  return fitting;
};

/** A word longer than a line in pieces that are not. */
const broken = (word: string, room: Room): string[] => {
  const pieces: string[] = [];
  for (let rest = word; rest !== '';) {
    const piece = head(rest, room) || rest;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
};

/** A text on one line; what does not fit is cut at a word, at its end or at its beginning. */
export const oneLine = (text: string, room: Room, cut: 'end' | 'start' = 'end'): string => {
  if (fitsIn(text, room)) return text;
  const words = text.split(' ');
  for (let n = words.length - 1; n > 0; n -= 1) {
    const own = cut === 'end' ? words.slice(0, n) : words.slice(-n);
    const line = own
      .join(' ')
      .replace(cut === 'end' ? /(?<![\s,;:–—-])[\s,;:–—-]+$/ : /^[\s,;:–—-]+/, '');
    const marked = cut === 'end' ? `${line} ${MORE}` : `${MORE} ${line}`;
    if (fitsIn(marked, room)) return marked;
  }
  const margin = { ...room, width: room.width - widthOf(MORE, room.size, room.weight) };
  return `${head(text, margin)}${MORE}`;
};

/** A text in lines, at most so many; the last ends in an ellipsis where more would follow. */
export const linesOf = (text: string, room: Room, most: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => broken(long, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fitsIn(longer, room)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const [last = ''] = lines.slice(most - 1);
  return [...lines.slice(0, most - 1), oneLine(`${last} ${lines[most] ?? ''}`, room)];
};
