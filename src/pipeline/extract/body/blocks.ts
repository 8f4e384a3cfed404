import type { Block, Run } from '../../model/index.ts';
import type { Line } from '../features/page.ts';
import type { Item } from '../segment/segment.ts';
import { outline } from './outline.ts';
import { isMarkdownRow, isRule, markdownRow } from './rows.ts';
import { runsOf } from './runs.ts';

/**
 * A kept line and its text after facts were taken out of it; with it, what an editor says that it
 * is.
 */
export type Kept = { line: Line; text: string; kind?: Block['kind'] };

/** A block in the making: its text's looks, and the lines that go on in it joined. */
type Piece = Kept & { runs: Run[] | null };

const BULLET = /^[•◦▪‣●○·*+–-]\s+/u;
const OPEN_END = /[\p{Ll},–—]$/u;
const CLOSED_END = /[.!?:;,…。][”’"')\]]*$/u;
/** Patterns for the end of a text are given only so many characters: they would try every place. */
const TAIL = 6;
const GOES_ON = /^[\p{Ll},;:)”’]/u;
const HEADING_WORDS = 14;
const HEADING_LENGTH = 250;
/** A subheading without a mark stands below every one that has one. */
const UNMARKED = 7;

/** A short line without a stop, standing before a paragraph: a subheading that lost its mark. */
const looksLikeHeading = (text: string, next: Kept | undefined): boolean => {
  if (
    next === undefined ||
    next.line.segment.bullet ||
    next.line.scan.words.length <= HEADING_WORDS
  )
    return false;
  if (text.length > HEADING_LENGTH || text.split(' ').length > HEADING_WORDS) return false;
  return /^[\p{Lu}\p{N}“"‘'¿¡]/u.test(text) && !CLOSED_END.test(text.slice(-TAIL));
};

/** A line that the dump broke off in mid-sentence goes on in the next one. */
const continues = (before: Kept | undefined, { line, text, kind }: Kept): boolean => {
  if (before === undefined || line.segment.gap > 0 || line.segment.bullet || line.segment.markup)
    return false;
  if (kind !== undefined || before.kind !== undefined) return false;
  return (
    before.line.segment.to + 1 === line.segment.from &&
    OPEN_END.test(before.text.slice(-TAIL)) &&
    GOES_ON.test(text) &&
    before.line.segment.kind === line.segment.kind
  );
};

const SPACE: Run = { text: ' ' };

/** The kept lines with their looks, those that a dump broke in mid-sentence joined. */
const piecesOf = (kept: readonly Kept[], base: string | null): Piece[] => {
  const pieces: Piece[] = [];
  for (const one of kept) {
    const runs = runsOf(one.line, one.text, base);
    const before = pieces.at(-1);
    if (before === undefined || !continues(before, one)) {
      pieces.push({ ...one, runs });
      continue;
    }
    const looks = before.runs ?? runs;
    pieces[pieces.length - 1] = {
      line: one.line,
      text: `${before.text} ${one.text}`,
      runs: looks && [
        ...(before.runs ?? [{ text: before.text }]),
        SPACE,
        ...(runs ?? [{ text: one.text }]),
      ],
    };
  }
  return pieces;
};

/** A text without its bullet, which its kind says. A number stays: it is read with the words. */
const unlisted = (piece: Piece): Piece => {
  const text = piece.text.replace(BULLET, '');
  const cut = piece.text.length - text.length;
  const [first, ...rest] = piece.runs ?? [];
  if (first === undefined || first.text.length <= cut) return { ...piece, text, runs: null };
  return { ...piece, text, runs: [{ ...first, text: first.text.slice(cut) }, ...rest] };
};

/** List items that hold a heading: parts of the article that the page has put in a list. */
const containers = (kept: readonly Kept[]): ReadonlySet<Item> =>
  new Set(
    kept.flatMap(({ line: { segment } }) =>
      segment.kind === 'heading' && segment.item !== null ? [segment.item] : [],
    ),
  );

/** What a piece is; a row of one cell is one where others of its table are around. */
const kindAt = (pieces: readonly Piece[], i: number): Block['kind'] | undefined => {
  const { kind, line } = pieces[i] ?? {};
  const { segment } = line ?? {};
  if (kind !== undefined || segment?.markup?.tag !== 'tr') return kind ?? segment?.kind;
  const around = [pieces[i - 1], pieces[i + 1]];
  return around.some((piece) => piece?.line.segment.kind === 'row') ? 'row' : segment.kind;
};

/** The body's blocks from the kept lines, their addresses resolved against `base`. */
export const blocksOf = (kept: readonly Kept[], base: string | null): Block[] => {
  const pieces = piecesOf(kept, base);
  const parts = containers(kept);
  const headingDepth = outline();
  let itemDepth = outline();
  let before: Item | null = null;

  const item = (piece: Piece, number: number | null): Block[] => {
    const { segment } = piece.line;
    const more = segment.item !== null && segment.item === before;
    before = segment.item;
    return [
      {
        ...block('item', piece),
        ...leveled(Math.min(9, itemDepth(segment.indent)), 1),
        ...(more ? { continues: true } : number !== null && { number }),
      },
    ];
  };

  return pieces.flatMap((piece, i): Block[] => {
    const { segment } = piece.line;
    const own = kindAt(pieces, i);
    if (piece.text === '') return [];
    if (own === 'item' && !(segment.item !== null && parts.has(segment.item))) {
      if (segment.markup !== null) return item(piece, segment.item?.number ?? null);
      if (BULLET.test(piece.text) || piece.kind === 'item') return item(unlisted(piece), null);
    }
    itemDepth = outline();
    before = null;
    if (own === 'row') return [{ ...block('row', piece), ...(segment.header && { header: true }) }];
    if (own === 'quotation') return [block('quotation', piece)];
    if (segment.markup === null && isRule(piece.text)) return [];
    if (segment.markup === null && isMarkdownRow(piece.text))
      return markdownRow(piece.text, isRule(pieces[i + 1]?.text ?? ''));
    const unmarked =
      piece.kind === undefined &&
      segment.markup === null &&
      own !== 'heading' &&
      looksLikeHeading(piece.text, pieces[i + 1]);
    if (own !== 'heading' && !unmarked) return [block('paragraph', piece)];
    const depth = headingDepth(segment.level === 0 ? UNMARKED : segment.level);
    return [{ ...block('heading', piece), ...leveled(1 + Math.min(4, depth), 2) }];
  });
};

/** A level, where it is not the outermost. */
const leveled = (level: number, outermost: number): Pick<Block, 'level'> =>
  level === outermost ? {} : { level };

const block = (kind: Block['kind'], { text, runs }: Piece): Block => ({
  kind,
  text,
  ...(runs && { runs }),
});
