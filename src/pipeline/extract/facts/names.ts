import { fold } from '../../text/fold.ts';
import { isAgency } from './agencies.ts';

/** Lower-case parts of names. */
const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|dos|du|el|al|bin|bint|ibn|la|le|van|von|zu|ter|ten|y|e|san|st)$/;
const NAME_PART =
  /^(?:["“'(]?\p{Lu}[\p{L}\p{M}'’.-]*[)"”']?|\p{Lo}[\p{L}\p{M}]*|\p{Ll}['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/** Words that name a desk, a role or a page part rather than a person. */
const NO_NAME = new Set(
  (
    'staff desk team editorial editors editor newsroom bureau correspondent correspondents reporter ' +
    'reporters writer writers news agency agencies media press magazine times post online web admin ' +
    'administrator guest contributor contributors author authors journalist published updated posted ' +
    'last share read min minutes ago comments comment image images photo photos video the and of for ' +
    'in on at with from by about more world politics business sports sport tech technology health ' +
    'opinion culture travel home menu search login subscribe newsletter follow email facebook twitter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march july ' +
    'september october november december today yesterday company inc ltd llc group network ' +
    'university institute department office service services daily weekly report reports content ' +
    'senior chief managing deputy assistant associate executive special international political ' +
    'advertisement sponsored promoted getty reuters print republish this that your our my you we how ' +
    'why what when where who is are to a an all best top new free get view table contents contact blog ' +
    'articles article related next previous reading time updates show hide close open modal caption call website page click skip menu toggle privacy policy terms guide learn ' +
    'join apply access now try start request linkedin instagram youtube pinterest link copy reviewed edited written posts minute hours days'
  ).split(' '),
);

/** Words that name an organization or a group of people wherever they stand in a name. */
const ORGANIZATION =
  /\b(?:staff|team|editors?|editorial|desk|newsroom|admin(?:istrator)?|contributors?|magazine|inc|llc|ltd|gmbh|news|media|press|university|college|school|institute|center|centre|foundation|association|society|company|group|agency|network|department|office|board|council|committee|bureau|service|services|store|shop|studio|clinic|hospital|redaktion|redacción|redaction|rédaction|redazione|редакция)\b/iu;

/** Words for what people do: they stand behind names and in front of them, and are none. */
const ROLE =
  /^(?:columnist|journalist|reporter|writer|editor|author|contributor|correspondent|(?:co-?)?founder|reviewer|dietitian|nutritionist|president|director|manager|officer|ceo|cto|cfo|coo|cmo|owner|blogger|specialist|analyst|expert|strategist|photographer|consultant|engineer|producer|researcher|therapist|coach|attorney|counsel|lead|head|professor|lecturer|developer|designer|scientist|advisor|adviser|marketer|instructor)s?$/iu;

const RANK =
  /^(?:senior|chief|lead|staff|managing|deputy|freelance|guest|associate|contributing)$/iu;

/**
 * Degrees, licences, orders and suffixes that stand behind names in bylines: a closed class. The
 * name is printed with them, and is the same person without.
 */
const CREDENTIAL =
  /^(?:m\.?d|d\.?o|ph\.?\s?d|d\.?phil|psy\.?d|ed\.?[dm]|pharm\.?d|sc\.?d|dr\.?p\.?h|j\.?d|esq|d\.?v\.?m|vmd|d\.?d\.?s|d\.?m\.?d|dpt|d?pt|ot|rn|b\.?s\.?n|m\.?s\.?n|d\.?n\.?p|np|f?np-?(?:bc|c)?|aprn|pa-?c?|rd|rdn|ldn?|cnm|cde|cdces|m\.?p\.?h|m\.?s\.?c?|m\.?a|m\.?ed|m\.?b\.?a|m\.?s\.?w|m\.?f\.?a|b\.?s\.?c?|b\.?a|ll\.?[bm]|lcsw|lmsw|lmft|lpcc?|lmhc|cpa|cfa|cfp|cepf|ea|aif|chfc|cissp|cism|cisa|cpp|psp|pmp|cscs|cpt|ces|nasm|ace|issa|shrm-?(?:cp|scp)|s?phr|p\.?e|aia|ra|leed ?ap|fa[ac]{1,2}[psg]?|faap|facp|facog|facs|faha|fapa|foma|dabom|dabr|frcpc?|frcs|mrcp|mbbs|mbchb|bvsc|bvms|mrcvs|dacv\w{1,3}|obe|mbe|cbe|frs|jr|sr|ii|iii|iv)\.?[®™*]?$/iu;

const HONORIFIC = /^(?:dr|prof|professor|sir|dame|rev|mr|mrs|ms)\.?$/iu;

/** Signs that end a name in a byline. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:,|;|\/|\||&|\band\b|\bwith\b|\bund\b|\bet\b|\by\b(?= \p{Lu}))\s*/u;

/** Most names are plain, and quick to compare. */
const PLAIN = /^[ -~]*$/;

/** Lower-case, letters and digits only: two spellings of one name agree in it. */
export const sameKey = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase().replace(/[^a-z\d]+/g, '')
    : fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** True for a degree, licence or suffix as printed behind a name: `MD`, `Ph.D.`, `CFP®`, `Jr.` */
export const isCredential = (text: string): boolean =>
  text.length <= 12 && text.split(' ').every((part) => CREDENTIAL.test(part));

/** True where a word of the name says that it is an organization, a desk or a team. */
export const isOrganization = (name: string): boolean => isAgency(name) || ORGANIZATION.test(name);

/** A name without honorifics before it and credentials behind it. */
export const coreName = (name: string): string => {
  const parts = name.split(/,?\s+/);
  let start = 0;
  let end = parts.length;
  while (start < end - 1 && HONORIFIC.test(parts[start] ?? '')) start++;
  while (end > start + 1 && CREDENTIAL.test((parts[end - 1] ?? '').replace(/,$/, ''))) end--;
  return parts.slice(start, end).join(' ');
};

/** True for what looks like a person's name: two to five capitalised parts, no desk, no agency. */
export const isPersonName = (text: string): boolean => {
  if (text.length > 60 || text.length < 3) return false;
  const parts = coreName(text.trim()).split(' ');
  if (parts.length < 2 || parts.length > 5) return false;
  if (isAgency(text)) return false;
  let capitals = 0;
  for (const part of parts) {
    if (part.length > 3 && ROLE.test(part)) return false;
    if (part.length > 2 && NO_NAME.has(part.toLowerCase().replace(/[.,]$/, ''))) return false;
    if (NAME_PART.test(part)) capitals++;
    else if (!PARTICLE.test(part)) return false;
  }
  return capitals >= 2 && !PARTICLE.test(parts.at(-1) ?? '');
};

/** True for one word that may be a first name or a handle: `Stefan`, `jdoe_42`, `sara.r`. */
export const isHandle = (text: string): boolean =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_.’'-]{1,29}$/u.test(text) &&
  !NO_NAME.has(text.toLowerCase().replace(/\.$/, '')) &&
  !/\.(?:com|org|net|io|co)$/i.test(text);

/** A name without the signs behind it; the stop of an initial or a degree stays. */
const withoutEnd = (name: string): string => {
  const short = name.replace(/(?<![\s.|•·:–—*-])[\s.|•·:–—*-]+$/u, '').trim();
  return name.startsWith(`${short}.`) && /(?:^|[\s.])\p{L}{1,2}$/u.test(short)
    ? `${short}.`
    : short;
};

/** A name without the role that stands behind it: `Jane Doe Senior Editor`. */
const withoutRole = (name: string): string => {
  if (name.indexOf(' ') === name.lastIndexOf(' ')) return name;
  const parts = name.split(' ');
  let at = parts.findIndex((part, i) => i >= 2 && ROLE.test(part));
  if (at < 0) return name;
  while (at > 2 && RANK.test(parts[at - 1] ?? '')) at--;
  return parts.slice(0, at).join(' ');
};

/** Longest list of names that is read. */
const LONGEST = 300;

/**
 * The people named in the part of a byline that lists them, as printed, credentials included; what
 * is no person's name (a role, a place, a desk) ends the list.
 */
export const peopleIn = (list: string): string[] => {
  const people: string[] = [];
  for (const part of list.slice(0, LONGEST).split(SEPARATOR)) {
    const name = withoutRole(withoutEnd(part.replace(/^(?:by|von|par|por)\s+/i, '')));
    if (name === '') continue;
    const last = people.at(-1);
    if (last !== undefined && isCredential(name)) {
      people[people.length - 1] = `${last}, ${name}`;
      continue;
    }
    if (!isPersonName(name)) break;
    if (!people.includes(name)) people.push(name);
  }
  return people;
};
