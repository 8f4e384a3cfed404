/**
 * Words with little meaning of their own: they stand in any two remarks, so sharing them says
 * nothing about what was said. English verbs of thinking, wanting, moving and making, vague nouns,
 * adverbs of degree and time; forms as `stem` leaves them.
 */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'want need lik think thought know knew see saw seen look feel felt believ say said tell told talk speak ask ' +
    'call get got go going com mak tak took taken giv put let keep try tri work happen mean start end use us help ' +
    'show find hav much many most lot less least very thing way day year today tomorrow yesterday week now then ' +
    'well good great big new right back long last first next mayb perhap clear part point kind sort number 1 2 3 ' +
    '1th 2th 3th everyon everybody someon somebody anyon anybody man woman men women cam mad gav probab certain ' +
    'actual simp'
  ).split(' '),
);
