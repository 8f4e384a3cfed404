import type { Candidate } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Resolved } from './casting.ts';
import { CUES } from './lexicon/cues.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from './lexicon/grammar.ts';
import { PLACES } from './lexicon/places.ts';
import { BODIES, PEOPLE } from './lexicon/roles.ts';
import type { Mention } from './mentions.ts';
import type { Parsed } from './parsed.ts';
import { isRelative, type Scene } from './rules.ts';
import type { Token } from './tokens.ts';

/** Names of the features that hold, shape only: no word of a text but pronouns and verbs of saying. */
export type Features = string[];

const bucket = (n: number): string =>
  n <= 3 ? String(n) : n <= 6 ? '4' : n <= 12 ? '7' : n <= 25 ? '13' : '26';

/** What kind of token stands beside the quotation. */
function beside(token: Token | undefined): string {
  if (!token) return 'edge';
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'mark') return /^[,:;.]$/.test(token.text) ? token.text : 'mark';
  if (token.form === 'that' || token.form === 'as' || token.form === 'to') return token.form;
  if (CUES.has(token.form)) return 'cue';
  if (POSSESSIVES.has(token.form) || /^['’]s?$/.test(token.text)) return 'poss';
  if (DETERMINERS.has(token.form)) return 'det';
  if (PREPOSITIONS.has(token.form)) return 'prep';
  if (CONJUNCTIONS.has(token.form)) return 'conj';
  return token.capital ? 'name' : 'word';
}

/** What the words between the marks and their neighbours look like. */
export type QuoteShape = { situation: string; list: Features };

export function quoteShape(
  scene: Scene,
  near: readonly Clause[],
  list: readonly Candidate[],
): QuoteShape {
  const { all, passage, token, words, kind } = scene;
  const parsed = all[passage];
  const tokens = parsed?.tokens ?? [];
  const sentence = tokens[token]?.sentence;
  const count = words.split(/\s+/).length;
  const has = (rule: string): boolean =>
    list.some(({ rules }) => [...rules].some((one) => one === rule));
  const after = has('after');
  const lead = has('lead') || has('colon');
  const inSentence = near.some(({ cue }) => tokens[cue]?.sentence === sentence);
  const situation = after
    ? lead
      ? 'both'
      : 'after'
    : lead
      ? 'lead'
      : has('before')
        ? 'before'
        : inSentence
          ? 'later'
          : 'bare';
  const whole = token === 0 && token === tokens.length - 1;
  const features = [
    `n${count <= 4 ? count : count <= 6 ? 5 : count <= 9 ? 7 : 10}`,
    `prev:${beside(tokens[token - 1])}`,
    `next:${beside(tokens[token + 1])}`,
    `ends:${/[,.?!—-]$/.exec(words)?.[0] ?? ''}`,
    kind,
    whole ? 'whole' : token === 0 ? 'opens' : 'inside',
    scene.previous ? (scene.previous.passage === passage ? 'second' : 'follows') : 'lone',
  ];
  const capitals = words.match(/(?<![\p{L}'’])\p{Lu}/gu)?.length ?? 0;
  if (/^[^\p{L}]*\p{Lu}/u.test(words)) features.push('capital');
  if (count > 1 && capitals > count / 2) features.push('titled');
  const last = near.findLast(({ cue }) => cue < token && tokens[cue]?.sentence === sentence);
  if (last) features.push(`verb:${last.verb.lemma}`, `far:${bucket(token - last.cueEnd - 1)}`);
  if (/\b(?:I|we|my|our|you)\b/i.test(words)) features.push('speaks');
  return { situation, list: features };
}

/** Whose noun phrase it is: pronoun by its form, name by kind, description by its head. */
function typeOf(parsed: Parsed, mention: Mention, kind: 'person' | 'organisation'): string {
  const { tokens } = parsed;
  const first = tokens[mention.first];
  const last = tokens[mention.last];
  if (mention.type === 'pronoun') return first?.form === 'she' ? 'he' : (first?.form ?? '');
  if (mention.type === 'name') {
    if (kind === 'person') return mention.last > mention.from ? 'full' : 'name';
    return PLACES.has(last?.form ?? '') ? 'place' : 'org';
  }
  const head = last?.form ?? '';
  return PEOPLE.has(head) ? 'role' : BODIES.has(head) ? 'body' : 'noun';
}

/** How the verb of a candidate's clause stands to the quotation. */
function clauseShape(
  parsed: Parsed,
  scene: Scene,
  near: readonly Clause[],
  clause: Clause,
  situation: string,
): Features {
  const { tokens, mentions } = parsed;
  const { token } = scene;
  const side = clause.cue < token ? 'l' : 'r';
  const [from, to] = side === 'l' ? [clause.cueEnd, token] : [token, clause.cue];
  let quotes = 0;
  let breaks = 0;
  let dashes = 0;
  let that = false;
  for (let i = from + 1; i < to; i++) {
    const between = tokens[i];
    if (between?.kind === 'quote') quotes++;
    if (between?.form === 'that') that = true;
    if (/^[;:]$/.test(between?.text ?? '')) breaks++;
    if (/^(?:[—–-]|--+)$/.test(between?.text ?? '')) dashes++;
  }
  const others = near.filter(
    ({ cue, subject }) => cue > from && cue < to && subject !== clause.subject,
  ).length;
  const same = tokens[clause.cue]?.sentence === tokens[token]?.sentence ? 's' : 'd';
  const subject = mentions[clause.subject];
  const opener = tokens[(subject?.first ?? 0) - 1];
  const depth =
    !opener || opener.sentence !== tokens[clause.cue]?.sentence
      ? 'main'
      : subject && isRelative(parsed, subject)
        ? 'relative'
        : opener.form === 'that' || CUES.has(opener.form)
          ? 'embedded'
          : SUBORDINATORS.has(opener.form)
            ? opener.form
            : CONJUNCTIONS.has(opener.form)
              ? 'joined'
              : 'other';
  const { strong, form, lemma } = clause.verb;
  const place = `${side}${same}`;
  // One dash between parts them; two enclose an aside.
  const parted =
    dashes % 2 === 1
      ? [`c:${place}:parted:${situation}`, `c:${place}:parted:o${Math.min(others, 1)}`]
      : [];
  return [
    ...parted,
    `c:${place}:${strong ? 'strong' : 'weak'}:${form}`,
    `c:${place}:${lemma}`,
    `c:${place}:d${bucket(to - from - 1)}`,
    `c:${place}:q${Math.min(quotes, 2)}`,
    `c:${place}:o${Math.min(others, 3)}:${situation}`,
    `c:${place}:b${Math.min(breaks, 1)}:o${Math.min(others, 1)}`,
    `c:${place}:${that ? 'that' : 'bare'}:${scene.kind}`,
    `c:${place}:${depth}:o${Math.min(others, 2)}`,
    `c:${place}:${clause.order}:${situation}`,
    `c:${place}:${lemma === 'say' || strong ? 's' : 'w'}:o${Math.min(others, 2)}:${scene.kind}`,
  ];
}

/** What speaks for and against one candidate. */
export function candidateShape(
  scene: Scene,
  near: readonly Clause[],
  shape: QuoteShape,
  candidate: Candidate,
  resolved: Resolved,
): Features {
  const parsed = scene.all[candidate.passage];
  const mention = parsed?.mentions[candidate.mention];
  if (!parsed || !mention) return [];
  const { tokens } = parsed;
  const named = resolved.named[candidate.passage]?.[candidate.mention];
  const means = resolved.means[candidate.passage]?.[candidate.mention] ?? -1;
  const type = typeOf(parsed, mention, named?.kind ?? 'person');
  const { situation } = shape;
  const features: Features = [];
  const put = (name: string): void => {
    features.push(name, `${name}|${situation}`);
  };
  for (const rule of candidate.rules) {
    put(`rule:${rule}`);
    features.push(`rule:${rule}|${scene.kind}`, `rule:${rule}|${type}`);
    for (const one of shape.list)
      if (!one.startsWith('verb:')) features.push(`rule:${rule}|${one}`);
  }
  put(`type:${type}`);
  const first = tokens[mention.first];
  const governor = tokens[mention.first - 1];
  const governed = mention.possessor
    ? 'possessor'
    : governor && PREPOSITIONS.has(governor.form) && governor.sentence === first?.sentence
      ? /^(?:of|for|to|by|from|with|in|on|at|about)$/.test(governor.form)
        ? governor.form
        : 'prep'
      : governor && CUES.has(governor.form)
        ? 'object'
        : 'free';
  put(`gov:${governed}`);
  features.push(`gov:${governed}|${type}`);
  if (candidate.passage !== scene.passage) {
    put(`far:${scene.passage - candidate.passage}`);
    features.push(`far|${type}`, candidate.clause ? 'far|clause' : 'far|plain');
  } else {
    const apart = (first?.sentence ?? 0) - (tokens[scene.token]?.sentence ?? 0);
    const side = mention.first < scene.token ? 'l' : 'r';
    const place = apart === 0 ? `${side}0` : `${side}${Math.min(Math.abs(apart), 3)}`;
    put(`at:${place}`);
    features.push(`at:${place}|${scene.kind}`, `at:${place}|${type}`);
    const gap = side === 'l' ? scene.token - mention.last : mention.first - scene.token;
    features.push(
      `gap:${place}:${bucket(gap - 1)}`,
      `gap:${place}:${bucket(gap - 1)}|${situation}`,
    );
    if (mention.first === 0 || tokens[mention.first - 1]?.sentence !== first?.sentence)
      put(`initial:${place}`);
    for (const clause of candidate.clauses)
      features.push(...clauseShape(parsed, scene, near, clause, situation));
    if (!candidate.clauses.length) put(`silent:${place}`);
  }
  const speaker = scene.previous?.speaker;
  if (speaker) {
    const apart = scene.previous?.passage === scene.passage ? 'here' : 'there';
    const who = resolved.means[speaker.passage]?.[speaker.mention] ?? -1;
    if (speaker.passage === candidate.passage && speaker.mention === candidate.mention)
      put(`again:${apart}`);
    else if (who >= 0 && who === means) put(`same:${apart}`);
    else if (who >= 0 && means >= 0) put(`other:${apart}`);
  }
  if (means < 0) features.push(`nobody|${type}`);
  else {
    const surname = resolved.cast.members[means]?.words.at(-1);
    if (surname && surname.length > 2 && scene.words.toLowerCase().includes(surname)) put('inside');
  }
  return features;
}

/** What speaks for nobody: that the words are no quotation, or their speaker is not named. */
export const nobodyShape = (shape: QuoteShape): Features => [
  'none',
  `none:${shape.situation}`,
  ...shape.list.map((name) => `none:${name}`),
  ...shape.list.map((name) => `none:${name}|${shape.situation}`),
];
