import type { Word } from '../text/words.ts';
import { byCodeUnit, inOrder } from '../text/order.ts';
import { matchPlaces } from './match.ts';
import { shared } from './sets.ts';
import { units, type Unit } from './units.ts';

/** A reading taken apart: its text, the words in it and the units they are compared by. */
export type Row = { text: string; words: readonly Word[]; units: readonly Unit[] };

/** One place of the alignment: per row the index of its unit here, -1 where it has none. */
export type Position = readonly number[];

/** Readings aligned unit by unit. Every unit of every row stands in one position, in order. */
export type Alignment = { rows: readonly Row[]; positions: readonly Position[] };

/** Cells of the tables that readings of one length need, and units that all may bring together. */
const CELLS = 8_000_000;
const UNITS = 40_000;

/** Units up to which each of some readings is aligned word by word: 2,000 of two, 400 of fifty. */
const limitOf = (readings: number): number =>
  Math.max(8, Math.floor(Math.min(Math.sqrt(CELLS / readings), UNITS / readings)));

/** A reading as a row. What goes beyond `limit` is one last unit; a text without words is one. */
const toRow = (text: string, names: ReadonlyMap<string, string>, limit: number): Row => {
  const { units: all, words } = units(text, names);
  const whole = (from: number, to: number): Unit => {
    const key = text.slice(words[from]?.start ?? 0).trim();
    return { key, stem: key, content: true, capital: false, from, to };
  };
  if (words.length === 0) {
    return { text, words: [{ start: 0, end: text.length, form: text }], units: [whole(0, 0)] };
  }
  if (all.length <= limit) return { text, words, units: all };
  const kept = all.slice(0, limit);
  const next = (kept.at(-1)?.to ?? 0) + 1;
  return next < words.length
    ? { text, words, units: [...kept, whole(next, words.length - 1)] }
    : { text, words, units: kept };
};

/** Fullest first, then by the words: an order that no input order touches. */
const canonical = inOrder<Row>(
  (a, b) => b.units.length - a.units.length,
  (a, b) => byCodeUnit(keys(a), keys(b)),
);
const keys = (row: Row): string => row.units.map(({ key }) => key).join(' ');

/** Share of the distinct keys of the row that has fewer which the other has too. */
const closeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  shared(a, b).length / Math.max(1, Math.min(a.size, b.size));

/**
 * The order in which rows join: the fullest, then always the row nearest to one that has joined
 * (a maximum spanning tree grown from the fullest, Prim 1957, as guide tree); ties by order given.
 */
const guide = (rows: readonly Row[]): number[] => {
  const vocabularies = rows.map((row) => new Set(row.units.map(({ key }) => key)));
  const nearest = new Float64Array(rows.length).fill(-1);
  const waiting = new Set(rows.keys());
  const order: number[] = [];
  for (let next = 0; waiting.delete(next);) {
    order.push(next);
    const joined = vocabularies[next] ?? new Set();
    let best = -1;
    for (const i of waiting) {
      const near = closeness(vocabularies[i] ?? new Set(), joined);
      nearest[i] = Math.max(nearest[i] ?? -1, near);
      if (best < 0 || (nearest[i] ?? -1) > (nearest[best] ?? -1)) best = i;
    }
    next = best;
  }
  return order;
};

/** A place while rows join: the different units that stand here, and per row the index of its own. */
type Place = { units: Unit[]; cells: Int32Array };

/** The places with one more row: matched units share a place, others get their own. */
const join = (places: readonly Place[], row: Row, index: number, width: number): Place[] => {
  const pairs = matchPlaces(
    places.map(({ units: here }) => here),
    row.units,
  );
  const result: Place[] = [];
  let own = 0;
  let at = 0;
  const upTo = (place: number, unit: number) => {
    result.push(...places.slice(at, place));
    for (; own < unit; own++) {
      const alone = row.units[own];
      const cells = new Int32Array(width).fill(-1);
      cells[index] = own;
      result.push({ units: alone ? [alone] : [], cells });
    }
    at = place;
  };
  for (const [matched, unit] of pairs) {
    upTo(matched, unit);
    const place = places[matched];
    const added = row.units[unit];
    if (place && added) {
      place.cells[index] = unit;
      if (place.units.every(({ key }) => key !== added.key)) place.units.push(added);
      result.push(place);
    }
    at++;
    own++;
  }
  upTo(places.length, row.units.length);
  return result;
};

/**
 * Aligns readings by word, without a base: progressive alignment of the readings' units along a
 * guide tree. Punctuation takes no part; different words never share a position. The outcome
 * depends on the set of readings, not on their order: equal readings are aligned once, and the others
 * are taken in an order of their own. Time: (readings × units)², and no reading is aligned beyond a limit.
 */
export const align = (texts: readonly string[], names: ReadonlyMap<string, string>): Alignment => {
  const limit = limitOf(Math.max(1, texts.length));
  const rows = texts.map((text) => toRow(text, names, limit));
  const distinct = [...new Map(rows.map((row) => [keys(row), row])).values()].toSorted(canonical);
  let places: Place[] = [];
  for (const index of guide(distinct)) {
    const row = distinct[index];
    if (row) places = join(places, row, index, distinct.length);
  }
  const indexOf = new Map(distinct.map((row, i) => [keys(row), i]));
  const columnOf = rows.map((row) => indexOf.get(keys(row)) ?? -1);
  return {
    rows,
    positions: places.map(({ cells }) => columnOf.map((column) => cells[column] ?? -1)),
  };
};
