import type { Entity } from '../model/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { GENERATIONS, sameBut } from './spelling.ts';
import type { Gender, Named } from './names.ts';

/** Someone or something that a document names, while it is read. */
export type Member = {
  /** Words of the fullest name, folded. */
  words: string[];
  name: string;
  kind: 'person' | 'organisation';
  gender: Gender | null;
  spellings: Map<string, number>;
  roles: Map<string, number>;
  /** Number of mentions by name, and of those behind `in`, `at`, `from` …. */
  count: number;
  located: number;
};

/** In a text with more names than this none is taken for a misspelling: keeps the search linear. */
const MOST = 400;

/** Words that tell people apart: without initials and generations (`J.`, `Jr.`). */
const telling = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => word.length > 1 && !GENERATIONS.has(word));
  return kept.length ? kept : [...words];
};

const generationOf = (words: readonly string[]): string =>
  words.find((word) => GENERATIONS.has(word)) ?? '';

/** What full names of one person share: given name, surname and generation, or all of a body's name. */
const wholeOf = ({ kind, words }: Named): string => {
  const kept = telling(words);
  if (kind !== 'person' || kept.length < 2) return kept.join(' ');
  return [kept[0], kept.at(-1), generationOf(words)].join(' ');
};

/** Initials between given name and surname. */
const initialsOf = (words: readonly string[]): string =>
  words
    .slice(1, -1)
    .filter((word) => word.length <= 2 && !GENERATIONS.has(word))
    .join('');

/** True where both names print initials in the middle, and others: `George W.`, `George H. W.` */
const differ = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [initialsOf(a), initialsOf(b)];
  return x !== '' && y !== '' && x !== y;
};

const compatible = (a: Gender | null, b: Gender | null): boolean =>
  a === null || b === null || a === b;

/** Named mostly as where something is, never with a title: a place, though not in any list. */
export const isPlace = ({ count, located, roles, gender }: Member): boolean =>
  gender === null && roles.size === 0 && located * 2 > count;

/** Everyone a document names: finds who a name means, and adds who is new. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byWhole = new Map<string, number[]>();
  private readonly byLast = new Map<string, number[]>();
  private readonly byFirst = new Map<string, number[]>();

  /** Whom a full name or an organisation's means of those entered; -1 for nobody. */
  met(named: Named): number {
    const bearers = this.byWhole.get(wholeOf(named)) ?? [];
    return bearers.find((who) => !differ(this.members[who]?.words ?? [], named.words)) ?? -1;
  }

  /** Enters a full name or an organisation; the index of whom it means. */
  enter(named: Named): number {
    const words = telling(named.words);
    let index = this.met(named);
    if (index < 0) {
      index = this.members.length;
      this.members.push({
        words: named.words,
        name: named.name,
        kind: named.kind,
        gender: named.gender,
        spellings: new Map(),
        roles: new Map(),
        count: 0,
        located: 0,
      });
      this.index(this.byWhole, wholeOf(named), index);
      if (named.kind === 'person') {
        this.index(this.byLast, words.at(-1), index);
        if (words.length > 1) this.index(this.byFirst, words[0], index);
      }
    }
    return index;
  }

  private index(map: Map<string, number[]>, word: string | undefined, index: number): void {
    if (word === undefined) return;
    const list = map.get(word);
    if (list) list.push(index);
    else map.set(word, [index]);
  }

  /** People of this surname, or else of this given name; of father and son the one whose generation is printed. */
  known(named: Named): number[] {
    const word = telling(named.words).at(-1) ?? '';
    const fits = (index: number): boolean =>
      compatible(this.members[index]?.gender ?? null, named.gender);
    const byLast = (this.byLast.get(word) ?? []).filter(fits);
    const generation = generationOf(named.words);
    const same = byLast.filter(
      (index) => generationOf(this.members[index]?.words ?? []) === generation,
    );
    if (same.length) return same;
    return byLast.length ? byLast : (this.byFirst.get(word) ?? []).filter(fits);
  }

  /** The one person whose surname this misspells by one letter or two exchanged; -1 for none. */
  misspelt(named: Named): number {
    const words = telling(named.words);
    const word = words.at(-1) ?? '';
    if (word.length < 5 || named.kind !== 'person') return -1;
    let found = -1;
    if (this.byLast.size > MOST) return -1;
    for (const [last, indices] of this.byLast) {
      const [index] = indices;
      const member = index === undefined ? undefined : this.members[index];
      if (index === undefined || indices.length > 1 || !member || !sameBut(last, word)) continue;
      const given = telling(member.words)[0];
      if (words.length > 1 && given !== words[0]) continue;
      if (found >= 0) return -1;
      found = index;
    }
    return found;
  }

  /** Notes one mention of a member; `located` behind a preposition of place. */
  note(index: number, named: Named, located: boolean): void {
    const member = this.members[index];
    if (!member) return;
    if (named.name) {
      member.count++;
      if (located) member.located++;
      member.spellings.set(named.name, (member.spellings.get(named.name) ?? 0) + 1);
      if (
        named.words.length > member.words.length &&
        telling(named.words).at(-1) === telling(member.words).at(-1)
      ) {
        member.words = named.words;
        member.name = named.name;
      }
    }
    if (named.role && member.kind === 'person' && named.titled)
      member.roles.set(named.role, (member.roles.get(named.role) ?? 0) + 1);
    member.gender ??= named.gender;
  }
}

const frequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([text]) => text);

/** A member as the model has it: spellings and roles most frequent first. */
export const entityOf = ({ name, kind, gender, spellings, roles }: Member): Entity => ({
  name,
  kind,
  gender,
  spellings: frequent(spellings),
  roles: frequent(roles),
});
