import { Parser } from 'htmlparser2';

/** Where a quotation stands in a rendered article. */
export type Place = {
  /** The text of its paragraph, heading, item or cell, and where in it the quotation begins. */
  text: string;
  at: number;
  /** The text of the paragraph before. */
  previous: string;
};

/** What stands around a quotation; marks of quotation stay on their sides. */
export type Paragraph = { before: string; after: string };

/** Elements that hold a text of their own. */
const BLOCK = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'td', 'th']);

/** Characters on either side that are enough to see what it is about. */
const BEFORE = 280;
const AFTER = 200;

/** Characters beside a quotation that say nothing yet: the paragraph before it is shown too. */
const BARE = 12;

/** The places of the quotations that a rendered article marks, by their ids; one pass. */
export const placesIn = (html: string): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  let text = '';
  let previous = '';
  let here: { id: string; at: number }[] = [];
  const parser = new Parser({
    onopentag: (name, { id, class: names }) => {
      if (BLOCK.has(name)) [text, here] = ['', []];
      else if (id !== undefined && names === 'said') here.push({ id, at: text.length });
    },
    ontext: (words) => {
      text += words;
    },
    onclosetag: (name) => {
      if (!BLOCK.has(name) || text.trim() === '') return;
      for (const { id, at } of here) places.set(id, { text, at, previous });
      [previous, text, here] = [text, '', []];
    },
  });
  parser.end(html);
  return places;
};

/** The end of a text, from a word on. */
const tail = (text: string): string =>
  text.length <= BEFORE ? text : `… ${text.slice(-BEFORE).replace(/^\S*\s/, '')}`;

/** The beginning of a text, up to a word. */
const head = (text: string): string => {
  const cut = text.slice(0, AFTER);
  return text.length <= AFTER ? text : `${cut.slice(0, cut.lastIndexOf(' ') + 1)}…`;
};

/**
 * What stands around a quotation of so many characters in its paragraph. Where the paragraph is nothing
 * but the quotation, as where it is continued, the end of the one before it leads to it.
 */
export const paragraphAround = ({ text, at, previous }: Place, length: number): Paragraph => {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  const bare = before.length + after.length < BARE && previous !== '';
  return { before: tail(bare ? `${previous} ${before}` : before), after: head(after) };
};
