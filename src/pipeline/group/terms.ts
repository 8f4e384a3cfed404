import type { Document } from '../model/index.ts';
import { spanned } from '../quote/spans.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { words, type Word } from '../text/words.ts';
import { isOrdinary } from './background.ts';
import { weekdayNumber } from './calendar.ts';
import { usableDay } from './usable-day.ts';
import { hashPair, hashText } from './hash.ts';
import { namedDays } from './named-days.ts';
import { distinct, shinglesOf } from './shingles.ts';
import { stem } from '../text/stem.ts';

/** So many words of a text make its lead; news puts what matters first. */
const LEAD = 50;
/**
 * So many words of a text are read. What follows is background, which reports on different events
 * of one thread share. Measured: from 100 to 400 words leads and short articles are grouped alike,
 * long articles best with the fewest.
 */
const READ = 150;
/** The text is cut here before its words are counted (150 words of news are hardly ever longer). */
const READ_UNITS = 10 * READ;

/** What a term is. */
export const NAME = 1;
export const PAIR = 2;
export const NUMBER = 4;

/** The terms of one article: parallel arrays in the order of the terms' hashes. */
export type Terms = {
  ids: Uint32Array;
  /** `NAME`, `PAIR` and `NUMBER` bits; pairs of neighbouring words come from title and lead only. */
  kinds: Uint8Array;
  /** How often the title, the lead and the rest of the text have the term, up to 255. */
  title: Uint8Array;
  lead: Uint8Array;
  body: Uint8Array;
  /** Hashed sequences of three words inside quotations. */
  quoted: Uint32Array;
  /** The days of the year that title and text name (see `namedDays`). */
  days: Uint32Array;
  /** The first weekday that title or lead name (0 Sunday), or else the article's hint. */
  weekday: number | null;
  /** The day's number, null where undated. */
  day: number | null;
  /** Two letters; empty where undetermined. */
  language: string;
};

type Field = 'title' | 'lead' | 'body';
type Count = { kind: number } & Record<Field, number>;

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;
/** What may stand between a sentence's first word and the stop before it. */
const OPENING = /["“‘'(\s]/;
const STOP = /[.!?…:”]/;

/** True where a word opens a sentence, so that its capital says nothing. */
export const opensSentence = (text: string, start: number): boolean => {
  let i = start - 1;
  while (i >= 0 && OPENING.test(text[i] ?? '')) i--;
  return i < 0 || STOP.test(text[i] ?? '') || text.slice(i + 1, start).includes('\n');
};

/** Counts terms, field by field. */
class Counter {
  readonly counts = new Map<number, Count>();
  weekday: number | null = null;

  #add(id: number, kind: number, field: Field): void {
    let count = this.counts.get(id);
    if (!count) this.counts.set(id, (count = { kind, title: 0, lead: 0, body: 0 }));
    count.kind |= kind;
    count[field] = Math.min(255, count[field] + 1);
  }

  /** Reads words of `text`, the first `lead` of them as `first`, the others as `rest`. */
  read(text: string, all: readonly Word[], first: Field, lead: number, rest: Field): void {
    const capital = all.map(({ start }) => CAPITAL.test(text.slice(start, start + 2)));
    // A headline in title case capitalises ordinary words too.
    const titleCase = capital.filter(Boolean).length > 0.6 * all.length;
    let before: number | null = null;
    for (const [i, { start, form }] of all.entries()) {
      if (STOPWORDS.has(form) || form === 'u.s') {
        before = null;
        continue;
      }
      const field = i < lead ? first : rest;
      const weekday = weekdayNumber(form);
      if (field !== 'body') this.weekday ??= weekday;
      const named =
        weekday === null &&
        capital[i] === true &&
        (!isOrdinary(form) || (!titleCase && !opensSentence(text, start)));
      const id = hashText(stem(form));
      this.#add(id, named ? NAME : DIGIT.test(form) ? NUMBER : 0, field);
      if (before !== null && field !== 'body') this.#add(hashPair(before, id), PAIR, field);
      before = id;
    }
  }
}

const quotedShingles = (document: Document): Uint32Array =>
  distinct(
    spanned(document)
      .flatMap(({ spans }) => spans)
      .flatMap(({ start, end }) => shinglesOf(document.text.slice(start, end))),
  );

/** Reads an article's terms. */
export const termsOf = (document: Document): Terms => {
  const { text } = document;
  const title = document.title ?? '';
  const counter = new Counter();
  const inTitle = words(title);
  const inText = words(text.slice(0, READ_UNITS));
  counter.read(title, inTitle, 'title', Infinity, 'title');
  counter.read(text, inText.slice(0, READ), 'lead', LEAD, 'body');

  const ids = new Uint32Array([...counter.counts.keys()]).sort();
  const counts = Array.from(ids, (id) => counter.counts.get(id));
  const pick = (key: keyof Count): Uint8Array =>
    new Uint8Array(counts.map((count) => count?.[key] ?? 0));
  const language = (document.language ?? '').toLowerCase();
  return {
    ids,
    kinds: pick('kind'),
    title: pick('title'),
    lead: pick('lead'),
    body: pick('body'),
    quoted: quotedShingles(document),
    days: distinct([...namedDays(inTitle), ...namedDays(inText)]),
    weekday: counter.weekday ?? weekdayNumber(document.weekday ?? ''),
    day: usableDay(document),
    language: language === 'und' ? '' : language.slice(0, 2),
  };
};
