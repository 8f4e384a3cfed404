import { HEADS, PEOPLE } from './lexicon/roles.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { fold } from '../text/fold.ts';
import { Cast, type Member } from './cast.ts';
import { takeApart, type Gender, type Named } from './names.ts';
import type { Parsed } from './parsed.ts';

/** Whom each mention of each passage means: index into the cast, or -1. */
export type Resolved = { cast: Cast; means: Int32Array[]; named: Named[][] };

/** Pronouns look this many mentions back. */
const REACH = 24;

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

const BRITISH: Readonly<Record<string, string>> = { defence: 'defense', labour: 'labor' };
const NATIONAL: Readonly<Record<string, string>> = {
  us: 'american',
  'u.s.': 'american',
  uk: 'british',
};

/** A description's words, folded, in one spelling, without grammar. */
const roleWords = (role: string): string[] =>
  fold(role)
    .replace(/['’]s?\b/g, ' ')
    .split(/[^\p{L}.-]+/u)
    .map((word) => BRITISH[word] ?? NATIONAL[word] ?? word)
    .filter((word) => word && word !== 'of' && word !== 'for' && !DETERMINERS.has(word));

const isNational = (word: string): boolean => ADJECTIVES.has(word) || PLACES.has(word);

/** How well a description (`the defence chief`) fits a role printed with a name; 0 for not at all. */
export function roleFit(description: string, role: string): number {
  const wanted = roleWords(description);
  const has = new Set(roleWords(role));
  const heads = wanted.filter((word) => PEOPLE.has(word));
  if (!heads.length) return 0;
  const rest = wanted.filter((word) => !PEOPLE.has(word));
  const sharedHead = heads.some((word) => has.has(word));
  const sharedRest = rest.filter((word) => has.has(word)).length;
  const swapped = heads.some((word) => HEADS.has(word)) && [...has].some((word) => HEADS.has(word));
  if (!sharedHead && !(swapped && sharedRest > 0)) return 0;
  const nation = rest.find(isNational);
  const other = [...has].find(isNational);
  if (nation !== undefined && other !== undefined && nation !== other) return 0;
  const missing = rest.filter((word) => !has.has(word) && word !== nation).length;
  return (sharedHead ? 2 : 1) + sharedRest - missing * 0.75;
}

/** Names first, over the whole document: a surname may stand before its full name does. */
function enterNames(
  parsed: readonly Parsed[],
  named: readonly Named[][],
): { cast: Cast; means: Int32Array[] } {
  const cast = new Cast();
  const means = parsed.map(({ mentions }) => new Int32Array(mentions.length).fill(-1));
  const each = (visit: (named: Named, passage: number, mention: number) => void): void => {
    for (const [p, list] of named.entries())
      for (const [m, one] of list.entries()) if (one.name) visit(one, p, m);
  };
  const put = (p: number, m: number, index: number, one: Named): void => {
    const row = means[p];
    if (row) row[m] = index;
    cast.note(index, one);
  };
  each((one, p, m) => {
    if (one.kind === 'organisation' || one.words.filter((w) => w.length > 1).length > 1)
      put(p, m, cast.enter(one), one);
  });
  let recent = new Map<string, number>();
  recent = new Map();
  each((one, p, m) => {
    const word = one.words.at(-1) ?? '';
    const already = means[p]?.[m] ?? -1;
    if (already >= 0) {
      recent.set(word, already);
      return;
    }
    const candidates = cast.known(one);
    const last = recent.get(word);
    const index = last !== undefined && candidates.includes(last) ? last : candidates[0];
    if (index !== undefined) {
      put(p, m, index, one);
      return;
    }
    const near = cast.misspelt(one);
    put(p, m, near >= 0 ? near : cast.enter(one), one);
  });
  return { cast, means };
}

/** Descriptions that stand beside a name: `Jane Doe, the mayor of X,` and `the mayor, Jane Doe,`. */
function noteAppositions(parsed: readonly Parsed[], resolved: Resolved): void {
  for (const [p, { tokens, mentions }] of parsed.entries()) {
    const means = resolved.means[p];
    const named = resolved.named[p];
    if (!means || !named) continue;
    for (let m = 0; m + 1 < mentions.length; m++) {
      const left = mentions[m];
      const right = mentions[m + 1];
      if (
        !left ||
        !right ||
        left.possessor ||
        tokens[left.last + 1]?.text !== ',' ||
        right.first !== left.last + 2
      )
        continue;
      const [name, description] = left.type === 'name' ? [m, m + 1] : [m + 1, m];
      const role = named[description];
      const who = means[name] ?? -1;
      if (
        mentions[description]?.type !== 'nominal' ||
        !role?.role ||
        role.kind !== 'person' ||
        who < 0
      )
        continue;
      if (resolved.cast.members[who]?.kind !== 'person' || role.plural) continue;
      means[description] = who;
      resolved.cast.note(who, { ...role, name: '' });
    }
  }
}

/** What a mention further back says for its being meant by a pronoun. */
type Antecedent = { who: number; sentence: number; subject: boolean; possessor: boolean };

/** The person a description means: the best-fitting role, the latest mention deciding between equals. */
function byRole(cast: Cast, role: string, recent: readonly Antecedent[], not: number): number {
  let found = -1;
  let best = 0.5;
  const order = new Map(recent.map(({ who }, i) => [who, i]));
  for (const [index, member] of cast.members.entries()) {
    if (index === not || member.kind !== 'person') continue;
    let fit = 0;
    for (const known of member.roles.keys()) fit = Math.max(fit, roleFit(role, known));
    if (fit > 0) fit += (order.get(index) ?? -1) * 0.001;
    if (fit > best) [best, found] = [fit, index];
  }
  return found;
}

const fitsGender = (member: Member | undefined, gender: Gender): boolean =>
  member?.kind === 'person' && (member.gender === null || member.gender === gender);

/** The latest, most prominent person of the pronoun's gender; -1 for none. */
function byRecency(
  cast: Cast,
  recent: readonly Antecedent[],
  sentence: number,
  gender: Gender,
): number {
  let found = -1;
  let best = -Infinity;
  for (const { who, sentence: at, subject, possessor } of recent) {
    const member = cast.members[who];
    if (!fitsGender(member, gender)) continue;
    const value =
      -(sentence - at) + (subject ? 1.5 : 0) - (possessor ? 1 : 0) + (member?.gender ? 0.3 : 0);
    if (value >= best) [best, found] = [value, who];
  }
  return best > -6 ? found : -1;
}

/** Finds whom every mention means: names, then appositions, then descriptions and pronouns in order. */
export function resolve(text: string, parsed: readonly Parsed[]): Resolved {
  const named = parsed.map(({ tokens, mentions }) =>
    mentions.map((mention) => takeApart(text, tokens, mention)),
  );
  const resolved: Resolved = { ...enterNames(parsed, named), named };
  noteAppositions(parsed, resolved);
  const { cast, means } = resolved;
  const recent: Antecedent[] = [];
  let sentences = 0;
  for (const [p, { tokens, mentions, clauses }] of parsed.entries()) {
    const subjects = new Set(clauses.map(({ subject }) => subject));
    const row = means[p];
    if (!row) continue;
    let lastSentence = -1;
    for (const [m, mention] of mentions.entries()) {
      const sentence = sentences + mention.sentence;
      const token = tokens[mention.first];
      let who = row[m] ?? -1;
      if (who < 0 && mention.type === 'pronoun') {
        const gender = PRONOUN_GENDER[token?.form ?? ''];
        if (gender) who = byRecency(cast, recent.slice(-REACH), sentence, gender);
        const member = cast.members[who];
        if (member && gender) member.gender ??= gender;
      } else if (who < 0 && mention.type === 'nominal') {
        const one = named[p]?.[m];
        const definite = token?.form !== 'a' && token?.form !== 'an';
        const possessor = row[m - 1] ?? -1;
        const owner =
          mentions[m - 1]?.possessor && (mentions[m - 1]?.first ?? 0) >= mention.first
            ? possessor
            : -1;
        if (one && definite && !one.plural && one.kind === 'person')
          who = byRole(cast, one.role, recent.slice(-REACH), owner);
      }
      row[m] = who;
      if (who >= 0) {
        const first = mention.sentence !== lastSentence;
        recent.push({
          who,
          sentence,
          subject: first || subjects.has(m),
          possessor: mention.possessor,
        });
        if (recent.length > 4 * REACH) recent.splice(0, 2 * REACH);
      }
      if (!mention.possessor) lastSentence = mention.sentence;
    }
    sentences += (tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return resolved;
}
