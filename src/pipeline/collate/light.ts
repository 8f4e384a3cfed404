import { stem } from '../text/stem.ts';

/**
 * Words with little meaning of their own: they stand in any two remarks, so sharing them says
 * nothing about what was said. English verbs of thinking, wanting, moving and making, vague nouns,
 * adverbs of degree and time; as printed, and as `stem` leaves them.
 */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'want wanted need like think thought know knew see saw seen look feel felt believe say said tell told talk speak ' +
    'ask call get got go going gone come came coming make made take took taken give gave put let keep ' +
    'try work happen mean start end use us help show find much many more most lot less least very really quite ' +
    'thing people way time day year today tomorrow yesterday week now then well good great big new right back long last ' +
    'first next maybe perhaps probably certainly clear clearly sure actually simply really part point kind sort number ' +
    '1 2 3 1th 2th 3th everyone everybody someone somebody anyone anybody everything something anything nothing man woman men women'
  )
    .split(' ')
    .flatMap((word) => [word, stem(word)]),
);
