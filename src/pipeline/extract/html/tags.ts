import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a page's source is made of, in order; nothing is balanced or closed for it. */
export type TagHandler = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (data: string) => void;
};

/** Attributes that anything is made of; others are not kept. */
const WANTED = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'style',
  'hidden',
  'aria-hidden',
  'href',
  'name',
  'property',
  'content',
  'datetime',
  'lang',
  'type',
  'title',
  'itemtype',
  'start',
  'value',
]);

/** The longest attribute that is kept: a whole summary stands in `content`. */
const LONGEST = 10_000;

/**
 * Reads tags and text with htmlparser2's tokenizer alone: its parser's stack costs time in the
 * square of the depth (200,000 unclosed elements took 50 s), and an extractor keeps its own.
 */
export const readTags = (source: string, handler: TagHandler): void => {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const endTag = (): void => {
    if (name !== '') handler.open(name, attributes);
    name = '';
  };
  const ignore = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = source.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      attribute = end - start > 40 ? '' : source.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      if (value.length < LONGEST) value += source.slice(start, Math.min(end, start + LONGEST));
    },
    onattribentity: (codepoint) => {
      if (value.length < LONGEST) value += String.fromCodePoint(codepoint);
    },
    onattribend: (quote) => {
      if (WANTED.has(attribute) && !Object.hasOwn(attributes, attribute))
        attributes[attribute] = quote === QuoteType.NoValue ? '' : value;
      attribute = '';
    },
    onopentagend: endTag,
    onselfclosingtag: endTag,
    onclosetag: (start, end) => {
      handler.close(source.slice(start, end).toLowerCase());
    },
    ontext: (start, end) => {
      handler.text(source.slice(start, end));
    },
    ontextentity: (codepoint) => {
      handler.text(String.fromCodePoint(codepoint));
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
};
