import type { Block } from '../../model/index.ts';
import type { RawRun } from '../html/runs.ts';

/** What HTML tells of a block beyond its words. */
export type Markup = {
  /** Name of the element that holds the text: `p`, `li`, `h2`, `td`, `div` … */
  tag: string;
  /** Share of the characters that stand in links, 0 to 1. */
  linked: number;
  /** Kinds of names (bits, see html/element-names.ts) of the nearest three elements, and of all. */
  near: number;
  far: number;
  /** Landmarks around the block (bits, see html/elements.ts). */
  landmarks: number;
  /** Elements around the block. */
  depth: number;
  /** Serial number of the element that holds the block, in the order of the source. */
  element: number;
  /** Tags of the nearest elements and the kinds of their names: blocks of one build share it. */
  build: string;
  /** Inside an element that says it is not shown. */
  hidden: boolean;
};

/** A list item, told from others by its identity, and its number where its list is numbered. */
export type Item = { readonly number: number | null };

/** A stretch of a capture that is kept or dropped as one: a line, a wrapped paragraph, an HTML block. */
export type Segment = {
  /** First and last line of the capture (HTML: number of the block), from 1, inclusive. */
  from: number;
  to: number;
  /** As a reader sees it: one line, no marks, no escapes. Never empty. */
  text: string;
  /** HTML: the text in pieces of one look each; null where links and emphasis say nothing. */
  runs: readonly RawRun[] | null;
  /** A dump's line that holds marks of links or emphasis: with them, its escapes set aside. */
  marked: string | null;
  kind: Block['kind'];
  /** Of a heading, 1 to 6 as the page marks it; 0 where it is none. */
  level: number;
  /** A row that holds nothing but headings. */
  header: boolean;
  /** The list item that it stands in: the same one for all segments of an item. */
  item: Item | null;
  /** Starts with a bullet or a number, or is a list item. */
  bullet: boolean;
  /** Columns before the first character; HTML: depth of lists around it. */
  indent: number;
  /** Blank lines before it, at most 9. */
  gap: number;
  markup: Markup | null;
};

/** A capture in pieces. */
export type Parsed = {
  segments: Segment[];
  /** HTML only: the parent of each element, by serial number; 0 is the root and its own parent. */
  parents: readonly number[];
};
