import type { Column, Degree } from '../model/index.ts';
import type { Alignment, Position, Row } from './align.ts';
import { blocksOf } from './blocks.ts';
import { movesOf } from './moves.ts';

/** Consecutive positions [from, to) that stand together. */
type Stretch = { from: number; to: number; degree: Degree; present: string; moved: number };

/** Words of one reading up to which neighbouring omissions are shown as one. */
const SHORT = 2;

/** A reading shorter than this share of the fullest is a fragment: its silence is no omission. */
const FRAGMENT = 1 / 3;

const rowsAt = (position: Position | undefined): number[] =>
  (position ?? []).flatMap((unit, row) => (unit >= 0 ? [row] : []));

/** First and last position of each row. */
const spansOf = ({ rows, positions }: Alignment): { first: number; last: number }[] => {
  const spans = rows.map(() => ({ first: -1, last: -1 }));
  for (const [at, position] of positions.entries())
    for (const row of rowsAt(position)) {
      const span = spans[row];
      if (!span) continue;
      if (span.first < 0) span.first = at;
      span.last = at;
    }
  return spans;
};

/** The units of a row within positions [from, to). */
const unitsIn = (
  row: Row,
  positions: readonly Position[],
  index: number,
  from: number,
  to: number,
) => positions.slice(from, to).flatMap((position) => row.units[position[index] ?? -1] ?? []);

const judge = (
  { rows, positions }: Alignment,
  spans: readonly { first: number; last: number }[],
  moves: Uint32Array,
  { from, to }: { from: number; to: number },
): Stretch => {
  const longest = Math.max(...rows.map((row) => row.units.length));
  const keys = new Set<string>();
  const forms = new Set<string>();
  const present: number[] = [];
  let omitted = false;
  let declared = false;
  for (const [index, row] of rows.entries()) {
    const here = unitsIn(row, positions, index, from, to);
    const first = here[0];
    const last = here.at(-1);
    if (first && last) {
      present.push(index);
      // What an outlet says it put in stands against nobody's words.
      const said = here.filter(({ inserted }) => !inserted);
      if (said.length > 0) keys.add(said.map(({ key }) => key).join(' '));
      else declared = true;
      const printed = row.words.slice(first.from, last.to + 1);
      forms.add(printed.map(({ form }) => form).join(' '));
    } else {
      const span = spans[index] ?? { first: 0, last: 0 };
      const inside = span.first < from && span.last >= to;
      if (inside || row.units.length >= longest * FRAGMENT) omitted = true;
    }
  }
  const slight = forms.size > 1 || (declared && omitted);
  const degree: Degree =
    keys.size > 1 ? 'other' : omitted && keys.size > 0 ? 'part' : slight ? 'slight' : 'same';
  return { from, to, degree, present: present.join(' '), moved: moves[from] ?? 0 };
};

/** Most words that a reading has in a stretch. */
const width = ({ rows, positions }: Alignment, { from, to }: Stretch): number =>
  Math.max(...rows.map((row, index) => unitsIn(row, positions, index, from, to).length));

/** Where a reading's cell starts: behind the last space before its word, so that `($` stays with it. */
const startOf = (row: Row, word: number): number => {
  const start = row.words[word]?.start ?? row.text.length;
  const end = row.words[word - 1]?.end;
  if (end === undefined) return 0;
  const between = row.text.slice(end, start);
  return /\s/u.test(between) ? end + between.replace(/(?<!\S)\S*$/u, '').length : start;
};

/** What a row prints in each of the stretches; joined, the cells are its text. */
const cellsOf = (
  { positions }: Alignment,
  row: Row,
  index: number,
  stretches: readonly Stretch[],
) => {
  const starts = stretches.map(({ from, to }) => {
    const [first] = unitsIn(row, positions, index, from, to);
    return first ? startOf(row, first.from) : -1;
  });
  let end = row.text.length;
  return starts
    .toReversed()
    .map((start) => {
      if (start < 0) return null;
      const cell = row.text.slice(start, end);
      end = start;
      return cell;
    })
    .toReversed();
};

/** Neighbours joined where a rule joins them, from left to right. */
const merge = (
  stretches: readonly Stretch[],
  joinable: (a: Stretch, b: Stretch) => boolean,
): Stretch[] => {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && joinable(last, stretch)) result.splice(-1, 1, { ...last, to: stretch.to });
    else result.push(stretch);
  }
  return result;
};

/** The stretches as columns: what each reading prints in them. */
const tabulate = (alignment: Alignment, stretches: readonly Stretch[]): Column[] => {
  const cells = alignment.rows.map((row, index) => cellsOf(alignment, row, index, stretches));
  return stretches.map(({ degree, moved }, i) => ({
    degree,
    ...(moved > 0 && { moved }),
    cells: cells.map((row) => row[i] ?? null),
  }));
};

/**
 * The alignment as columns: positions of one degree and the same readings joined into stretches,
 * each reading's words in them as printed, with the punctuation and spaces that follow.
 *
 * Degrees: *other* where two readings have different words; *part* where one lacks them; *slight*
 * where only spelling, contraction, abbreviation, form of number or what an outlet put in brackets
 * differ; else *same*. A reading
 * of less than a third of the fullest is a fragment: what lies outside it counts as not printed,
 * not as left out, and makes no column a *part*. What readings print at different places is a *part* at
 * each, and *moved*.
 *
 * `exact` keeps every omission apart; `columns` shows neighbouring short ones as one.
 */
export const tables = (alignment: Alignment): { exact: Column[]; columns: Column[] } => {
  const spans = spansOf(alignment);
  const moves = movesOf(alignment);
  const judged = blocksOf(alignment).map((block) => judge(alignment, spans, moves, block));
  const exact = merge(
    judged,
    (a, b) => a.degree === b.degree && a.present === b.present && a.moved === b.moved,
  );
  const short = (stretch: Stretch) => width(alignment, stretch) <= SHORT;
  const shown = merge(
    exact,
    (a, b) =>
      a.degree === 'part' && b.degree === 'part' && a.moved === b.moved && short(a) && short(b),
  );
  return { exact: tabulate(alignment, exact), columns: tabulate(alignment, shown) };
};
