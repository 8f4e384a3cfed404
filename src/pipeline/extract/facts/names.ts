import { fold } from '../../text/fold.ts';
import { isAgency } from './agencies.ts';

/** Lower-case parts of names. */
const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|dos|du|el|al|bin|bint|ibn|la|le|van|von|zu|ter|ten|y|e|san|st)$/;
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|\p{Ll}['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/** Words that name a desk, a role or a page part rather than a person. */
const NO_NAME = new Set(
  (
    'staff desk team editorial editors editor newsroom bureau correspondent correspondents reporter ' +
    'reporters writer writers news agency agencies media press magazine times post online web admin ' +
    'administrator guest contributor contributors author authors journalist published updated posted ' +
    'last share read min minutes ago comments comment image images photo photos video the and of for ' +
    'in on at with from by about more world politics business sports sport tech technology health ' +
    'opinion culture travel home menu search login subscribe newsletter follow email facebook twitter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december today yesterday company inc ltd llc group network ' +
    'university institute department office service services daily weekly report reports content ' +
    'senior chief managing deputy assistant associate executive special international political ' +
    'advertisement sponsored promoted getty reuters print republish this that your our my'
  ).split(' '),
);

/** Signs that end a name in a byline. */
const SEPARATOR = /\s*(?:,|;|\/|&|\band\b|\bund\b|\bet\b|\by\b(?= \p{Lu}))\s*/u;

/** Lower-case, letters and digits only: two spellings of one name agree in it. */
export const sameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** True for what looks like a person's name: two to five capitalised parts, no desk, no agency. */
export const isPersonName = (text: string): boolean => {
  const parts = text.trim().split(' ');
  if (parts.length < 2 || parts.length > 5 || text.length > 50) return false;
  if (isAgency(text)) return false;
  let capitals = 0;
  for (const part of parts) {
    if (NO_NAME.has(part.toLowerCase().replace(/[.,]$/, ''))) return false;
    if (NAME_PART.test(part)) capitals++;
    else if (!PARTICLE.test(part)) return false;
  }
  return capitals >= 2 && !PARTICLE.test(parts.at(-1) ?? '');
};

/**
 * The people named in the part of a byline that lists them, as printed; what is no person's name
 * (a role, a place, a desk) ends the list.
 */
export const peopleIn = (list: string): string[] => {
  const people: string[] = [];
  for (const part of list.slice(0, 300).split(SEPARATOR)) {
    const name = part
      .replace(/^(?:by|dr\.?|prof\.?)\s+/i, '')
      .replace(/[\s.|•·:–—-]+$/u, '')
      .trim();
    if (name === '') continue;
    if (!isPersonName(name)) break;
    if (!people.includes(name)) people.push(name);
  }
  return people;
};
