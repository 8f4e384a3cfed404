import type { Column } from '../model/index.ts';
import { words } from '../text/words.ts';
import type { Alignment } from './align.ts';

/** What a word costs: other words, words left out inside, at an end, in another order, spelled otherwise. */
const OTHER = 1;
const OMITTED = 1;
const END = 0.25;
const MOVED = 0.25;
const SLIGHT = 0.1;

/** A cell's words: how many, and what they are. */
type Cell = { count: number; forms: string };

const cellOf = (text: string | null): Cell => {
  const forms = words(text ?? '').map(({ form }) => form);
  return { count: forms.length, forms: forms.join(' ') };
};

/** Cost per word of two readings' words in one column: a column may set a third reading apart. */
const pairCost = (degree: Column['degree'], a: Cell, b: Cell): number =>
  degree === 'same' || a.forms === b.forms ? 0 : degree === 'slight' ? SLIGHT : OTHER;

/**
 * Divergence of the readings, from 0 (they agree) to 1. Over every pair of readings and every column,
 * the greater number of words counts 1 where the two print other words or one leaves them
 * out between others, ¼ where it leaves them out at its beginning or end or prints them at another place, 0.1 where only spelling,
 * contraction, abbreviation or form of number differ; divided by all the words compared. Words outside
 * a fragment (a column that is not *part*) count nothing.
 * @param columns over the different wordings.
 * @param readings of each wording: pairs of equal ones agree.
 */
export const divergence = (columns: readonly Column[], readings: readonly number[]): number => {
  const cells = columns.map((column) => column.cells.map(cellOf));
  const rows = cells[0]?.length ?? 0;
  let cost = 0;
  let all = 0;
  for (let a = 0; a < rows; a++) {
    const same = readings[a] ?? 1;
    const length = cells.reduce((sum, column) => sum + (column[a]?.count ?? 0), 0);
    all += (length * same * (same - 1)) / 2;
    for (let b = a + 1; b < rows; b++) {
      const pairs = same * (readings[b] ?? 1);
      const both = cells.flatMap((column, i) => (column[a]?.count && column[b]?.count ? [i] : []));
      const first = both[0] ?? 0;
      const last = both.at(-1) ?? -1;
      for (const [i, { degree, moved }] of columns.entries()) {
        const left = cells[i]?.[a];
        const right = cells[i]?.[b];
        const weight = pairs * Math.max(left?.count ?? 0, right?.count ?? 0);
        if (!left || !right || weight === 0) continue;
        if (left.count > 0 && right.count > 0) cost += weight * pairCost(degree, left, right);
        else if (degree === 'same' || degree === 'slight') continue;
        else cost += weight * (moved ? MOVED : i < first || i > last ? END : OMITTED);
        all += weight;
      }
    }
  }
  return all === 0 ? 0 : Math.round((cost / all) * 1000) / 1000;
};

/**
 * Words that all articles share, in any spelling: words of the fullest reading in places that the
 * fullest reading of every article has.
 * @param rowOf the row of a reading, where it is aligned.
 * @param articles the article of each reading, fullest first: of its readings, the first is the fullest.
 */
export const core = (
  { rows, positions }: Alignment,
  rowOf: ReadonlyMap<number, number>,
  articles: readonly string[],
): number => {
  const fullest = new Map<string, number>();
  for (const [i, article] of articles.entries()) {
    const row = rowOf.get(i);
    if (row !== undefined && !fullest.has(article)) fullest.set(article, row);
  }
  const wordings = [...new Set(fullest.values())];
  const [index = 0] = wordings;
  const shared = new Set<number>();
  for (const position of positions) {
    const keys = new Set(wordings.map((row) => rows[row]?.units[position[row] ?? -1]?.key));
    const unit = rows[index]?.units[position[index] ?? -1];
    if (keys.size === 1 && unit) for (let w = unit.from; w <= unit.to; w++) shared.add(w);
  }
  return shared.size;
};
