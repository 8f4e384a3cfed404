/**
 * Ways of writing one thing: closed lists of contractions, abbreviations and the spellings
 * in which British and American English part. Grammar and spelling reference, written out.
 */

/** Contracted words in full. Endings that are regular (n't, 'll …) are undone by rule. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ["i'm", ['i', 'am']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
]);

/** Endings of contracted words that a text sets apart: `I ’ m`, `was n’t`. */
export const DETACHED: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['m', 'am'],
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
]);

/** Words after which 's is a verb; after any other it is the genitive. */
export const BEFORE_IS: ReadonlySet<string> = new Set(
  'there here that this what who where how when it he she everything nothing everyone nobody'.split(
    ' ',
  ),
);

/** Several words that one abbreviation stands for. */
export const PHRASES: ReadonlyMap<string, string> = new Map([
  ['united states', 'U.S.'],
  ['united states of america', 'U.S.'],
  ['united kingdom', 'U.K.'],
  ['european union', 'E.U.'],
  ['united nations', 'U.N.'],
  ['north atlantic treaty organization', 'nato'],
  ['north atlantic treaty organisation', 'nato'],
  ['world health organization', 'W.H.O.'],
  ['world health organisation', 'W.H.O.'],
]);

/** Abbreviations in capitals, without their stops; `us` in small letters is a pronoun. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['US', 'U.S.'],
  ['USA', 'U.S.'],
  ['UK', 'U.K.'],
  ['EU', 'E.U.'],
  ['UN', 'U.N.'],
  ['WHO', 'W.H.O.'],
]);

/** Spellings that no rule below brings together. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['okay', 'ok'],
  ['o.k', 'ok'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['grey', 'gray'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['towards', 'toward'],
  ['forwards', 'forward'],
  ['backwards', 'backward'],
  ['afterwards', 'afterward'],
  ['amongst', 'among'],
  ['whilst', 'while'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['sceptical', 'skeptical'],
  ['sceptic', 'skeptic'],
  ['sceptics', 'skeptics'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['theatres', 'theaters'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
  ['litre', 'liter'],
  ['litres', 'liters'],
  ['fibre', 'fiber'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['spelt', 'spelled'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['aluminium', 'aluminum'],
  ['maths', 'math'],
  ['mum', 'mom'],
  ['yeah', 'yes'],
]);

/** Verbs whose final l British English doubles: `travelled`. */
const DOUBLED = new Set(
  'travel cancel label model signal level fuel counsel total dial marvel quarrel rival tunnel channel'.split(
    ' ',
  ),
);

/**
 * One spelling for British and American English. The rules may give forms that no one writes
 * (`promize`): they only have to be the same for both spellings and differ for other words.
 */
export const spelling = (form: string): string => {
  const listed = SPELLINGS.get(form);
  if (listed !== undefined) return listed;
  const doubled = /^(\p{L}+l)l(ed|ing|er|ers)$/u.exec(form);
  if (doubled?.[1] && DOUBLED.has(doubled[1])) return `${doubled[1]}${doubled[2] ?? ''}`;
  if (form.length < 5) return form;
  return form
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ite|ites|ful|hood|er|ers)?$/, 'or$1');
};
