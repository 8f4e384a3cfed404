import { isPlace, type Cast } from './cast.ts';
import { castOf, type Resolved } from './casting.ts';
import { noteAnswers } from './interview.ts';
import type { Mention } from './mentions.ts';
import type { Gender } from './names.ts';
import type { Parsed } from './parsed.ts';
import { RoleIndex } from './roles.ts';

/** Pronouns look this many mentions back. */
const REACH = 24;

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** An earlier mention that a pronoun or description may take up. */
type Antecedent = {
  who: number;
  /** Number of its sentence in the document. */
  sentence: number;
  /** What it does there: the sentence's subject, another verb's, owner of something, or else. */
  part: 'main' | 'speaking' | 'owner' | 'other';
};

/** How much a part in its sentence recommends a mention, in sentences of distance. */
const PROMINENCE = { main: 1.9, speaking: 1.2, owner: -1, other: 0 } as const;

/** Farther back than this nobody is meant. */
const FARTHEST = -6;

/** Who was mentioned last, for pronouns and descriptions. */
class Recent {
  private readonly list: Antecedent[] = [];

  push(antecedent: Antecedent): void {
    this.list.push(antecedent);
    if (this.list.length > 4 * REACH) this.list.splice(0, 3 * REACH);
  }

  /** The latest, most prominent person of a gender; -1 for none. */
  person(cast: Cast, sentence: number, gender: Gender): number {
    let found = -1;
    let best = FARTHEST;
    for (const { who, sentence: at, part } of this.list.slice(-REACH)) {
      const member = cast.members[who];
      if (member?.kind !== 'person' || isPlace(member)) continue;
      if (member.gender !== null && member.gender !== gender) continue;
      const value = PROMINENCE[part] - (sentence - at) + (member.gender ? 0.3 : 0);
      if (value >= best) [best, found] = [value, who];
    }
    return found;
  }

  /** The best fit of some, the latest mentioned of equals; -1 for none. */
  best(fits: readonly { who: number; fit: number }[]): number {
    let found = -1;
    let best = -Infinity;
    for (const { who, fit } of fits) {
      const value = fit + this.list.findLastIndex((one) => one.who === who) * 0.001;
      if (value > best) [best, found] = [value, who];
    }
    return found;
  }
}

/** Whose something is, when the mention begins with that: `Lee` in `Lee’s spokesman`. */
function ownerOf(mentions: readonly Mention[], row: Int32Array, m: number): number {
  const owner = mentions[m - 1];
  const own = mentions[m];
  return owner?.possessor && own && owner.first >= own.first ? (row[m - 1] ?? -1) : -1;
}

/** Finds whom every mention means: names, then in reading order what takes them up again. */
export function resolve(text: string, parsed: readonly Parsed[]): Resolved {
  const resolved = castOf(text, parsed);
  const { cast, means, named } = resolved;
  const roles = new RoleIndex();
  for (const [who, member] of cast.members.entries())
    for (const role of member.roles.keys()) roles.add(who, role);
  const recent = new Recent();
  let sentences = 0;
  for (const [p, { tokens, mentions, clauses, subjects }] of parsed.entries()) {
    const speaking = new Set(clauses.map(({ subject }) => subject));
    const main = subjects.mains();
    const row = means[p] ?? new Int32Array();
    for (const [m, mention] of mentions.entries()) {
      const sentence = sentences + mention.sentence;
      const form = tokens[mention.first]?.form ?? '';
      const gender = mention.type === 'pronoun' ? GENDER[form] : undefined;
      const one = named[p]?.[m];
      if (row[m] === -1 && gender) {
        const who = recent.person(cast, sentence, gender);
        row[m] = who;
        const member = cast.members[who];
        if (member) member.gender ??= gender;
      } else if (row[m] === -1 && one?.titled && !one.name && !one.plural) {
        const owner = ownerOf(mentions, row, m);
        if (form !== 'a' && form !== 'an')
          row[m] = recent.best(roles.find(one.role).filter(({ who }) => who !== owner));
      }
      const who = row[m] ?? -1;
      if (who < 0) continue;
      const part = mention.possessor
        ? 'owner'
        : main.has(m)
          ? 'main'
          : speaking.has(m)
            ? 'speaking'
            : 'other';
      recent.push({ who, sentence, part });
    }
    sentences += (tokens.at(-1)?.sentence ?? 0) + 1;
  }
  noteAnswers(parsed, resolved);
  return resolved;
}
