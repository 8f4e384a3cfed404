/**
 * Words with little meaning of their own: they stand in any two remarks, so sharing them says
 * nothing about what was said. English verbs of thinking, wanting, moving and making, vague nouns,
 * adverbs of degree and time; forms as `stem` leaves them.
 */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'want wanted need like lik think thought know knew see saw seen look feel felt believ say said tell told talk speak ' +
    'ask call get got go going gone come com came coming make mak made take tak took taken give giv gave put let keep ' +
    'try tri work happen mean start end use us help show find hav much many more most lot less least very really quite ' +
    'thing people way time day year today tomorrow yesterday week now then well good great big new right back long last ' +
    'first next mayb perhap probably certainly clear clearly sure actually simply really part point kind sort number ' +
    '1 2 3 1th 2th 3th everyon everybody someon somebody anyon anybody everything something anything nothing man woman men women'
  ).split(' '),
);
