import { backgroundShare } from './background.ts';
import { Counts } from './counts.ts';
import { NAME, PAIR, type Terms } from './terms.ts';

/** News in general weighs as much as so many articles of the set. */
const BACKGROUND = 500;
/** A word of the title counts as so many of the lead, one of the body likewise. */
const TITLE = 2;
const BODY = 0.5;

/** The parts of an article that are compared each for itself; `words` is each word once. */
export type Part = 'title' | 'lead' | 'body' | 'names' | 'pairs' | 'words';

/** An article as vectors over its terms. */
export type Vectors = Terms & {
  /** Inverse document frequency of each term. */
  idf: Float32Array;
  /** Weight of each word in the whole article, 0 for pairs; a vector of length 1. */
  whole: Float32Array;
  /** Lengths of the parts' vectors. */
  lengths: Readonly<Record<Part, number>>;
};

/** 1 + ln n (sublinear term frequency), continued below 1. */
export const damped = (count: number): number => (count < 1 ? count : 1 + Math.log(count));

/** Weighs the terms of one article; `idfOf` gives a term's inverse document frequency. */
const weigh = (terms: Terms, idfOf: (id: number) => number): Vectors => {
  const idf = new Float32Array(terms.ids.length);
  for (let k = 0; k < idf.length; k++) idf[k] = idfOf(terms.ids[k] ?? 0);
  const whole = new Float32Array(idf.length);
  const squares = { whole: 0, title: 0, lead: 0, body: 0, names: 0, pairs: 0, words: 0 };
  for (const [k, weight] of idf.entries()) {
    const square = weight * weight;
    const kind = terms.kinds[k] ?? 0;
    const title = terms.title[k] ?? 0;
    const lead = terms.lead[k] ?? 0;
    const body = terms.body[k] ?? 0;
    if (kind & PAIR) {
      squares.pairs += square;
      continue;
    }
    squares.words += square;
    whole[k] = damped(TITLE * title + lead + BODY * body) * weight;
    squares.whole += (whole[k] ?? 0) ** 2;
    if (title) squares.title += square;
    if (lead) squares.lead += square;
    if (body) squares.body += damped(body) ** 2 * square;
    if (kind & NAME) squares.names += square;
  }
  const length = Math.sqrt(squares.whole) || 1;
  return {
    ...terms,
    idf,
    whole: whole.map((weight) => weight / length),
    lengths: {
      title: Math.sqrt(squares.title),
      lead: Math.sqrt(squares.lead),
      body: Math.sqrt(squares.body),
      names: Math.sqrt(squares.names),
      pairs: Math.sqrt(squares.pairs),
      words: Math.sqrt(squares.words),
    },
  };
};

/**
 * The articles of a set as vectors. A term's inverse document frequency is that of news in general
 * and of the set together: in a set of five articles the first decides, in a large one the second.
 */
export const vectorsOf = (articles: readonly Terms[]): Vectors[] => {
  const frequencies = new Counts();
  for (const { ids } of articles) for (const id of ids) frequencies.add(id);
  const total = BACKGROUND + articles.length;
  const idfOf = (id: number): number =>
    Math.max(0, Math.log(total / (BACKGROUND * backgroundShare(id) + frequencies.of(id))));
  return articles.map((terms) => weigh(terms, idfOf));
};
