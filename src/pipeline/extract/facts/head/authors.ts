import type { Fact } from '../../../model/index.ts';
import { isAgency } from '../agencies.ts';
import type { Meta } from '../meta.ts';
import { isPersonName, peopleIn, sameKey } from '../names.ts';
import { headFact } from './stated.ts';

const NO_AUTHOR =
  /^(?:admin|administrator|editor|editors|editorial|staff|team|guest|author|user|root|webmaster|contributor|unknown|none|null|n\/?a|anonymous|test)$/i;
const DESK =
  /\b(?:staff|team|editors?|editorial|desk|newsroom|admin|contributors?|magazine|inc|llc|ltd|news|media|press|university|institute|center|centre|foundation|association|society|company|group|agency|network|department|office|board|council)\b/i;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net)\b/i;

/** People in a head's `author` value: a list of names, or one name in any script. */
const read = (value: string, site: ReadonlySet<string>): string[] => {
  if (ADDRESS.test(value) || value.length > 200) return [];
  const people = peopleIn(value).filter((name) => !site.has(sameKey(name)));
  if (people.length > 0) return people;
  const single = value.replace(/^by\s+/i, '').trim();
  const words = single.split(' ');
  if (words.length > 3 || NO_AUTHOR.test(single) || DESK.test(single) || isAgency(single))
    return [];
  if (site.has(sameKey(single)) || !/^\p{Lu}/u.test(single) || /\d/.test(single)) return [];
  return isPersonName(single) || words.length === 1 ? [single] : [];
};

/** The people that the head names as authors: the first kind of statement that names any. */
export const authorsFromHead = (meta: Meta, site: ReadonlySet<string>): Fact[] => {
  const kinds = new Set(meta.authors.map(({ where }) => where));
  for (const kind of kinds) {
    const facts: Fact[] = [];
    for (const stated of meta.authors) {
      if (stated.where !== kind) continue;
      for (const name of read(stated.value, site))
        if (!facts.some(({ value }) => sameKey(value) === sameKey(name)))
          facts.push(headFact(name, stated));
    }
    if (facts.length > 0) return facts;
  }
  return [];
};
