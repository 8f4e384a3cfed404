import background from './background.weights.json' with { type: 'json' };
import { hashText } from './hash.ts';
import { stem } from '../text/stem.ts';

/** Made by scripts/train/group-background.ts. */
const ARTICLES = new Map(Object.entries(background.words));

/** Share of articles taken for a name, a number, or a word too rare to be in the list. */
const UNSEEN = 0.001;

const SHARES = new Map<number, number>();
for (const [word, articles] of ARTICLES) {
  const term = hashText(stem(word));
  const share = (SHARES.get(term) ?? 0) + articles / background.articles;
  SHARES.set(term, Math.min(1, share));
}

/** True for a word that news prints in lower case often enough to be no name. */
export const isOrdinary = (form: string): boolean => ARTICLES.has(form);

/** The share of news articles in general that print a term, given by the hash of its stem. */
export const backgroundShare = (term: number): number => SHARES.get(term) ?? UNSEEN;
