/**
 * Verbs of saying. The list is a closed class drawn from general English (Quirk et al., A
 * Comprehensive Grammar of the English Language, 16.31: verbs that introduce reported speech),
 * in two grades: *strong* verbs report words by themselves, *weak* ones only beside a quotation.
 */
export type Cue = {
  lemma: string;
  form: 'base' | 'third' | 'past' | 'ing';
  strong: boolean;
};

const STRONG =
  'say tell add write tweet ask argue explain declare insist note continue reply respond announce claim state ' +
  'warn suggest admit conclude vow joke recall testify remark acknowledge deny promise quip observe comment ' +
  'report reveal maintain assert contend stress emphasize emphasise reiterate repeat predict concede confirm ' +
  'complain lament boast brag exclaim shout yell scream whisper mutter murmur retort answer counter pledge urge ' +
  'allege opine muse recount caution advise believe think proclaim pronounce speculate estimate disclose inform ' +
  'remind assure promise snap bark chant cry reason elaborate clarify posit post retweet gush marvel fume intone ' +
  'deadpan fret grumble groan sigh laugh interject echo agree hint imply indicate demand beg plead pray swear ' +
  'bemoan crow enthuse sneer scoff chide chime drawl bellow holler blurt mumble rejoin riposte surmise theorize ' +
  'remember beam thunder roar growl hiss wail moan sob whine yelp gasp croak stammer stutter splutter sputter coo ' +
  'purr rant rave lecture preach counsel';

const WEAK =
  'call describe accuse blame praise criticize criticise denounce condemn blast slam attack mock dismiss decry ' +
  'deride dub label brand term characterize characterise portray cite quote refer credit thank express voice ' +
  'read send sign release issue publish speak talk go deliver offer invoke name reject rebuke rip tout hail laud ' +
  'defend decide learn know feel hear mean show find propose recommend require question wonder reference ' +
  'charge sum focus point shoot put hit fire push begin start mention discuss address compare liken urge wish ' +
  'apologize apologise bash assail excoriate lambaste slap ridicule taunt tease hope fear worry plan want order ' +
  'promote push blog email text message sing refuse share hold see view note';

/** Finite forms of the commonest verbs of saying in German, French, Spanish, Italian and Portuguese, folded. */
const ABROAD =
  'sagte sagt erklarte erklart betonte meinte teilte schrieb warnte forderte kritisierte bekraftigte ' +
  'fragte antwortete erwiderte rief fugte ' +
  'dit declare affirme explique ajoute estime souligne indique assure demanda demande repondit repond ' +
  'dijo declaro afirmo explico anadio aseguro senalo advirtio sostuvo pregunto respondio contesto ' +
  'detto dichiarato affermato spiegato aggiunto sottolineato chiese rispose ' +
  'disse afirmou declarou explicou acrescentou perguntou respondeu';

/** Past forms that are not made by rule; the participle only where it differs. */
const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  swear: 'swore sworn',
  send: 'sent',
  read: 'read',
  speak: 'spoke spoken',
  go: 'went gone',
  know: 'knew known',
  feel: 'felt',
  hear: 'heard',
  mean: 'meant',
  show: 'showed shown',
  find: 'found',
  put: 'put',
  hit: 'hit',
  begin: 'began begun',
  shoot: 'shot',
  sing: 'sang sung',
  hold: 'held',
  see: 'saw seen',
  quip: 'quipped',
  brag: 'bragged',
  slam: 'slammed',
  dub: 'dubbed',
  rip: 'ripped',
  slap: 'slapped',
  snap: 'snapped',
  refer: 'referred',
  sum: 'summed',
  plan: 'planned',
  fret: 'fretted',
  beg: 'begged',
  blog: 'blogged',
  admit: 'admitted',
};
const DOUBLED = new Set(
  Object.keys(IRREGULAR).filter((lemma) => /(.)\1ed$/.test(IRREGULAR[lemma] ?? '')),
);

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular.split(' ');
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`];
}

function gerund(lemma: string): string {
  if (DOUBLED.has(lemma) || lemma === 'put' || lemma === 'hit' || lemma === 'begin')
    return `${lemma}${lemma.slice(-1)}ing`;
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

function inflected(): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  const put = (form: string, cue: Cue): void => {
    if (!forms.has(form)) forms.set(form, cue);
  };
  for (const [list, strong] of [
    [STRONG, true],
    [WEAK, false],
  ] as const) {
    for (const lemma of list.split(' ')) {
      for (const form of past(lemma)) put(form, { lemma, form: 'past', strong });
      put(thirdPerson(lemma), { lemma, form: 'third', strong });
      put(gerund(lemma), { lemma, form: 'ing', strong });
      put(lemma, { lemma, form: 'base', strong });
    }
  }
  for (const form of ABROAD.split(' ')) put(form, { lemma: 'say', form: 'past', strong: true });
  return forms;
}

/** Every inflected form of a verb of saying, lower-case. */
export const CUES: ReadonlyMap<string, Cue> = inflected();

/** Nouns of saying: whose they are, or by whom, says who speaks. */
export const NOUNS: ReadonlySet<string> = new Set(
  (
    'words word statement statements comment comments remark remarks call calls claim claims promise promises ' +
    'pledge pledges vow assertion assertions description characterization suggestion suggestions declaration ' +
    'warning warnings prediction argument arguments insistence contention admission accusation accusations ' +
    'criticism denunciation demand demands plea appeal speech address tweet tweets post posts message letter ' +
    'email memo response reply answer question phrase slogan mantra line term motto references reference ' +
    'proposal quote quip joke boast retort complaint testimony assessment declarations use account denial'
  ).split(' '),
);
