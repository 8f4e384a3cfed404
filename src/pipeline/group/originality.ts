import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import type { Profile } from './profile.ts';

/** A name or a credit as words between spaces, so that one can be looked for in the other. */
const spaced = (text: string | null): string =>
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

const isCredited = ({ profile, others }: Sharing): boolean => {
  const name = spaced(profile.publisher);
  return (
    name.trim() !== '' &&
    others.some(
      ({ credit, publisher }) =>
        credit !== null && spaced(publisher) !== name && spaced(credit).includes(name),
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
        by(({ article }) => article.profile.day ?? Infinity),
        by(({ article }) => (article.profile.credit ? 1 : 0)),
        by(({ article }) => -article.profile.shingles.length),
        by(({ article }) => article.index),
      ),
    )
    .map(({ article }) => article);
