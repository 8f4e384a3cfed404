import { copied } from '#strings';
import type { Change, Lineage } from '../pipeline/model/index.ts';

/** A share as a reader takes it in: nothing that is there is 0%, nothing that lacks some is 100%. */
export const percentOf = (part: number, all: number): number => {
  if (all === 0 || part === 0) return 0;
  return part === all ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / all)));
};

/**
 * `runs 45% of it, cuts 144 words, adds 12 words`.
 * @param words of the original, where they are to be told
 */
export const extentLabel = ({ same, cut, added }: Lineage, words: number | null = null): string =>
  [
    cut === 0 ? copied.all(words) : copied.share(percentOf(same, same + cut), words),
    ...(cut === 0 ? [] : [copied.cut(cut)]),
    added === 0 ? copied.nothing : copied.added(added),
  ].join(', ');

/** Words with one fate. */
export type Piece = Pick<Change, 'kind' | 'text'>;

/** A paragraph of the two texts laid over each other, or several together that are the same in both. */
export type Passage = { kind: 'same' | 'cut' | 'added' | 'changed'; paragraphs: Piece[][] };

/** Paragraphs as either text has them. A rewritten end stays in the paragraph that it ends. */
const paragraphs = (changes: readonly Change[]): Piece[][] => {
  const all: Piece[][] = [[]];
  const open = (): void => {
    if (all.at(-1)?.length !== 0) all.push([]);
  };
  let owed = false;
  for (const [i, change] of changes.entries()) {
    const { kind } = change;
    // Where the original goes on behind a space and the copy with a comma, what was cut stands apart.
    const apart = kind === 'same' && change.original?.endsWith(' ') === true;
    const text = apart ? `${change.text.trimEnd()} ` : change.text;
    const lines = text.split(/\n+/);
    const ends =
      text.endsWith('\n') || (kind === 'same' && change.original?.endsWith('\n') === true);
    const rewritten = kind === 'cut' && changes[i + 1]?.kind === 'added' && lines.length <= 2;
    for (const [k, line] of lines.entries()) {
      if (k > 0 && !(rewritten && line === '')) open();
      if (line !== '') all.at(-1)?.push({ kind, text: line });
    }
    if (ends && rewritten) owed = true;
    else if (ends || owed) {
      open();
      owed = false;
    }
  }
  return all.filter((pieces) => pieces.length > 0).flatMap(replaced);
};

/** A paragraph of which nothing stayed is two: the one that was cut, the one that took its place. */
const replaced = (pieces: Piece[]): Piece[][] =>
  pieces.some(({ kind }) => kind === 'same')
    ? [pieces]
    : [...Map.groupBy(pieces, ({ kind }) => kind).values()];

const kindOf = (pieces: readonly Piece[]): Passage['kind'] => {
  const [first] = pieces;
  return first && pieces.every(({ kind }) => kind === first.kind) ? first.kind : 'changed';
};

/** The passages of a copy and its original, one after the other. */
export const passagesOf = (changes: readonly Change[]): Passage[] => {
  const passages: Passage[] = [];
  for (const pieces of paragraphs(changes)) {
    const kind = kindOf(pieces);
    const last = passages.at(-1);
    if (kind !== 'changed' && last?.kind === kind) last.paragraphs.push(pieces);
    else passages.push({ kind, paragraphs: [pieces] });
  }
  return passages;
};
