import type { Item } from '../segment/segment.ts';
import { BLOCKS } from './elements.ts';
import type { RawRun } from './runs.ts';

/** An open element, and what it takes over from those around it. */
export type Open = {
  name: string;
  /** Place in the order of block elements; an inline element has that of its block. */
  serial: number;
  block: boolean;
  skipped: boolean;
  hidden: boolean;
  names: number;
  far: number;
  landmarks: number;
  lists: number;
  href: string | null;
  inLink: boolean;
  look: RawRun['look'];
  /** The list around it: the number of its next item, null where it is not numbered. */
  list: { next: number | null } | null;
  item: Item | null;
  /** Line ends in it are line breaks. */
  pre: boolean;
  /** How many `<q>` stand around it. */
  quotes: number;
};

/** What all elements stand in. */
export const ROOT: Open = {
  name: 'body',
  serial: 0,
  block: true,
  skipped: false,
  hidden: false,
  names: 0,
  far: 0,
  landmarks: 0,
  lists: 0,
  href: null,
  inLink: false,
  look: undefined,
  list: null,
  item: null,
  pre: false,
  quotes: 0,
};

type Rule = readonly [ends: readonly string[], within: readonly string[]];

/** Elements whose start ends an open one of these names, unless one of the others stands between. */
const IMPLIED: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    li: [['li'], ['ul', 'ol', 'menu', 'dir', 'table']],
    dt: [
      ['dt', 'dd'],
      ['dl', 'table'],
    ],
    dd: [
      ['dt', 'dd'],
      ['dl', 'table'],
    ],
    tr: [['tr'], ['table']],
    td: [
      ['td', 'th'],
      ['table', 'tr'],
    ],
    th: [
      ['td', 'th'],
      ['table', 'tr'],
    ],
    tbody: [['thead', 'tbody'], ['table']],
  }),
);

/** Elements that an end tag of another name inside them does not reach through. */
const WALLS = new Set(['td', 'th', 'table', 'caption', 'button']);

/** How far down an end tag looks for its start: deeper than any real page goes out of order. */
const REACH = 60;

/** How many elements an end tag of this name closes; 0 where its start is not open. */
export const closing = (stack: readonly Open[], name: string): number => {
  const block = BLOCKS.has(name) || name === 'td' || name === 'th';
  const table = name === 'table' || /^t(?:r|d|h|body|head|foot)$/.test(name);
  for (let up = 1; up <= REACH && up < stack.length; up++) {
    const open = stack[stack.length - up];
    if (open === undefined) return 0;
    if (open.name === name) return up;
    if (!block && open.block) return 0;
    if (!table && WALLS.has(open.name)) return 0;
  }
  return 0;
};

/** How many elements the start of an element of this name closes. */
export const implied = (stack: readonly Open[], name: string): number => {
  const rule = IMPLIED.get(name);
  if (rule) {
    const [ends, within] = rule;
    for (let up = 1; up <= REACH && up < stack.length; up++) {
      const open = stack[stack.length - up];
      if (open === undefined || within.includes(open.name)) break;
      if (ends.includes(open.name)) return up;
    }
  }
  // A paragraph cannot hold a block; inline elements left open in it end with it.
  if (!BLOCKS.has(name)) return 0;
  for (let up = 1; up <= REACH && up < stack.length; up++) {
    const open = stack[stack.length - up];
    if (open?.name === 'p') return up;
    if (open === undefined || open.block || open.name === 'button') return 0;
  }
  return 0;
};
