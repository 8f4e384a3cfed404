/** English function words by what they do in a clause. Closed classes, written out. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'the a an this that these those some any no every each either neither both all another other others ' +
    'several many few most more much such one two three four five six seven eight nine ten dozens hundreds ' +
    'thousands half enough',
);

export const POSSESSIVES = set('my your his her its our their whose');

export const SUBJECT_PRONOUNS = set('he she they we i you it');

export const OBJECT_PRONOUNS = set(
  'him them us me himself herself themselves itself myself ourselves yourself',
);

export const RELATIVES = set('who which whom');

export const PREPOSITIONS = set(
  'of for from with without at in into on onto upon to by among amongst about against near inside outside ' +
    'during through throughout across behind beyond below above beneath beside besides between toward towards ' +
    'under over within via per than like unlike despite regarding concerning including amid amidst around along ' +
    'off out up down past except',
);

/** Words that open a clause; some also serve as prepositions. */
export const SUBORDINATORS = set(
  'that because although though while when whenever where after before until till since if unless whether as ' +
    'once whereas lest why how what whatever',
);

export const CONJUNCTIONS = set('and or but nor yet so plus');

/** Forms of be, have, do and the modals, with their negations. */
export const AUXILIARIES = set(
  'am is are was were be been being has have had having do does did doing will would shall should can could may ' +
    "might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't " +
    "can't couldn't shouldn't 've 'd 'll 're 'm went go goes going",
);

/** Adverbs without the ending -ly, and other words that may stand between subject and verb. */
export const ADVERBS = set(
  'also later then now once still never again ever already often soon even just not too here there earlier ' +
    'previously first next further furthermore instead meanwhile however nevertheless nonetheless moreover ' +
    'therefore thus rather quite very perhaps maybe always sometimes together apparently reportedly only long ' +
    'ago far almost well back twice indeed likewise otherwise publicly privately afterwards afterward beforehand ' +
    'overnight elsewhere nowadays thereafter hence anyway nearby besides though soon eventually',
);

const MONTHS =
  'january february march april may june july august september october november december jan feb apr aug sept ' +
  'sep oct nov dec';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri';

/** Names of days and months: capitalised, yet nobody's name. */
export const CALENDAR = set(`${MONTHS} ${DAYS}`);

export const TIMES = set(
  `${DAYS} today yesterday tonight tomorrow morning afternoon evening night noon week weekend month year years ` +
    'days weeks months hours minutes last recently moments day',
);

/** True for an adverb by list or ending. */
export const isAdverb = (form: string): boolean =>
  ADVERBS.has(form) ||
  (form.length > 4 && form.endsWith('ly') && form !== 'family' && form !== 'ally');

/** Past forms of common verbs that do not end in -ed: what follows a name and is no noun. */
export const PASTS = set(
  'met saw went gave took made left won lost held led ran sent came got paid put read set sat spoke stood thought ' +
    'wrote became began brought built bought caught chose drew fell felt fought found flew heard kept knew laid rose ' +
    'sold shook shot spent struck taught threw wore hit beat hurt let quit sought swore rode hid dealt fed broke',
);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...POSSESSIVES,
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...RELATIVES,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
]);

/** True for a word that stands for grammar, not content. */
export const isFunctionWord = (form: string): boolean => FUNCTION_WORDS.has(form);
