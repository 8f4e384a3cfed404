import type { Block } from '../../model/index.ts';

/** What HTML tells of a block beyond its words. */
export type Markup = {
  /** Name of the element that holds the text: `p`, `li`, `h2`, `td`, `div` … */
  tag: string;
  /** Share of the characters that stand in links, 0 to 1. */
  linked: number;
  /** Classes and ids from the block outwards, lower-case, joined by spaces; at most six elements. */
  names: string;
  /** Elements around the block, outermost first, joined by spaces, from `body` down. */
  path: string;
  /** Identifies the element that is the block's parent on this page, so that siblings share it. */
  parent: number;
  /** The parent's parent, likewise. */
  grandparent: number;
};

/** A stretch of a capture that is kept or dropped as one: a line, a wrapped paragraph, an HTML block. */
export type Segment = {
  /** First and last line of the capture (HTML: number of the block), from 1, inclusive. */
  from: number;
  to: number;
  /** As a reader sees it: one line, no marks, no escapes. Never empty. */
  text: string;
  /** Inline Markdown, where it says more than the text. */
  markdown: string | null;
  kind: Block['kind'];
  /** Starts with a bullet or a number, or is a list item. */
  bullet: boolean;
  /** Columns before the first character; HTML: depth of lists around it. */
  indent: number;
  /** Blank lines before it, at most 9. */
  gap: number;
  markup: Markup | null;
};
