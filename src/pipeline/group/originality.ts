import type { Document } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import { usableDay } from './canonical.ts';

/** A name or a credit as words between spaces, so that one can be looked for in the other. */
const spaced = (text: string | null | undefined): string =>
  ` ${words(text ?? '')
    .map(({ form }) => form)
    .join(' ')} `;

/** An article among those that share its text. */
export type Sharing = {
  index: number;
  document: Document;
  /** How much text it has. */
  size: number;
  /** The articles it shares text with. */
  others: readonly Document[];
};

/** True where another article with the text names this one’s outlet as its source. */
export const isCredited = ({ document, others }: Sharing): boolean => {
  const name = spaced(document.publisher);
  return (
    name.trim() !== '' &&
    others.some(
      ({ credit, publisher }) => spaced(publisher) !== name && spaced(credit).includes(name),
    )
  );
};

/**
 * Articles that share text, the likeliest originals first: the one that another credits, the
 * earlier, the one that credits nobody, the longer, the first in canonical order.
 */
export const byOriginality = (articles: readonly Sharing[]): Sharing[] =>
  articles
    .map((article) => ({ article, credited: isCredited(article) }))
    .sort(
      inOrder(
        by(({ credited }) => (credited ? 0 : 1)),
        by(({ article }) => usableDay(article.document) ?? Infinity),
        by(({ article }) => (article.document.credit ? 1 : 0)),
        by(({ article }) => -article.size),
        by(({ article }) => article.index),
      ),
    )
    .map(({ article }) => article);
