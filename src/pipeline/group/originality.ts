import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import type { Profile } from './profile.ts';

/** What an article says of where it was printed and where its text comes from. */
type Named = { publisher?: string | null | undefined; credit?: string | null | undefined };

/** A name or a credit as words between spaces, so that one can be looked for in the other. */
const spaced = (text: string | null | undefined): string =>
  ` ${words(text ?? '')
    .map(({ form }) => form)
    .join(' ')} `;

/** An article among those that share its text. */
export type Sharing = {
  index: number;
  profile: Profile;
  /** The articles it shares text with. */
  others: readonly Profile[];
};

/** True where another article with the text names this one’s outlet as its source. */
export const isCredited = (article: Named, others: readonly Named[]): boolean => {
  const name = spaced(article.publisher);
  return (
    name.trim() !== '' &&
    others.some(
      ({ credit, publisher }) =>
        credit != null && spaced(publisher) !== name && spaced(credit).includes(name),
    )
  );
};

/**
 * Articles that share text, the likeliest originals first: the one that another credits, the
 * earlier, the one that credits nobody, the longer, the first in canonical order.
 */
export const byOriginality = (articles: readonly Sharing[]): Sharing[] =>
  articles
    .map((article) => ({ article, credited: isCredited(article.profile, article.others) }))
    .sort(
      inOrder(
        by(({ credited }) => (credited ? 0 : 1)),
        by(({ article }) => article.profile.day ?? Infinity),
        by(({ article }) => (article.profile.credit ? 1 : 0)),
        by(({ article }) => -article.profile.shingles.length),
        by(({ article }) => article.index),
      ),
    )
    .map(({ article }) => article);
