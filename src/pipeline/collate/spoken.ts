import type { Document, Quote } from '../model/index.ts';
import { words } from '../text/words.ts';
import { units, type Unit } from './units.ts';

/** A quotation with what joining needs to know of it. */
export type Spoken = {
  quote: Quote;
  article: string;
  story: string;
  topic: string;
  /** ISO day, where the article's date is known. */
  day: string | null;
  /** The text it stands in: copies and their original share it. */
  text: string;
  /** Person id, null where the article names none. */
  speaker: string | null;
  /** Stems of the words in the speaker's descriptions. */
  roles: ReadonlySet<string>;
  /** Stem of the noun that stands for a speaker without a name: `a federal judge`. */
  description: string | null;
  /** What is compared: its words, without those that the outlet put in. */
  units: readonly Unit[];
  /** Which of the units [from, to) its speaker quotes of another. */
  nested: readonly { from: number; to: number }[];
  /** The keys of the units, joined: equal where two quotations print the same words. */
  keys: string;
  /** Number of content units. */
  content: number;
  /** Stems of all units, for a quick look at what two quotations could share at most. */
  stems: ReadonlySet<string>;
  /** What stands around it. Few quotations are ever asked for that, so it is read when they are. */
  around: () => Around;
  /** Stems of the content words of its whole paragraph. */
  paragraph: () => ReadonlySet<string>;
};

/** What stands around a quotation in its sentence. */
export type Around = {
  /** Keys of the words right before and after it, nearest first, at most two each. */
  before: readonly string[];
  after: readonly string[];
  /** Stems of the content words of its sentence outside the marks. */
  sentence: ReadonlySet<string>;
  /** Weekdays that the sentence names. */
  weekdays: ReadonlySet<string>;
};

/** A value that is found when it is first asked for. */
const once = <T>(find: () => T): (() => T) => {
  let found: { value: T } | null = null;
  return () => (found ??= { value: find() }).value;
};

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Units beyond which a quotation's words take no part in the comparison. */
const LIMIT = 600;

/** The paragraph that a range of a text stands in. */
const paragraphAt = (text: string, start: number, end: number): string => {
  const from = text.lastIndexOf('\n\n', start);
  const to = text.indexOf('\n\n', end);
  return text.slice(from < 0 ? 0 : from + 2, to < 0 ? text.length : to);
};

const contentStems = (all: readonly Unit[]): Set<string> =>
  new Set(all.filter(({ content }) => content).map(({ stem }) => stem));

/** Characters of a sentence or paragraph that are read as context, on either side. */
const REACH = 2_000;

/** The noun of a mention: its last word, where that is no function word. */
export const nounOf = (mention: string): string | null => {
  const last = units(mention).units.at(-1);
  return last?.content === true ? last.stem : null;
};

/**
 * Takes a quotation in.
 * @param inside the quotations of others that its speaker quotes in it.
 */
export const spoken = (
  quote: Quote,
  document: Document,
  place: Pick<Spoken, 'story' | 'topic' | 'day' | 'text' | 'speaker' | 'roles'>,
  names: ReadonlyMap<string, string>,
  inside: readonly Quote[] = [],
): Spoken => {
  const text = quote.where === 'headline' ? (document.title ?? '') : document.text;
  const { units: all, words: printed } = units(quote.text, names);
  const own = all.filter(({ inserted }) => !inserted).slice(0, LIMIT);
  return {
    quote,
    article: document.id,
    ...place,
    description: place.speaker === null ? nounOf(quote.mention?.text ?? '') : null,
    units: own,
    nested: inside.map(({ start, end }) => {
      const at = (place: number): number => {
        const found = own.findIndex(
          ({ from: i }) => (printed[i]?.start ?? 0) + quote.start >= place,
        );
        return found < 0 ? own.length : found;
      };
      return { from: at(start), to: at(end) };
    }),
    keys: own.map(({ key }) => key).join(' '),
    content: own.filter(({ content }) => content).length,
    stems: new Set(own.map(({ stem }) => stem)),
    around: once(() => aroundOf(text, quote, names)),
    paragraph: once(() => {
      const whole = paragraphAt(text, quote.start, quote.end).slice(0, 2 * REACH);
      return contentStems(units(whole, names).units);
    }),
  };
};

const aroundOf = (text: string, quote: Quote, names: ReadonlyMap<string, string>): Around => {
  const head = text.slice(Math.max(quote.sentence.start, quote.start - REACH), quote.start);
  const tail = text.slice(quote.end, Math.min(quote.sentence.end, quote.end + REACH));
  const before = units(head, names).units;
  const after = units(tail, names).units;
  const days = words(`${head} ${tail}`).flatMap(({ form }) => (WEEKDAYS.has(form) ? [form] : []));
  return {
    before: before
      .slice(-2)
      .map(({ key }) => key)
      .toReversed(),
    after: after.slice(0, 2).map(({ key }) => key),
    sentence: contentStems([...before, ...after]),
    weekdays: new Set(days),
  };
};
