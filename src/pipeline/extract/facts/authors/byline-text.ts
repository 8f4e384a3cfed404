import { datesIn } from '../date-text.ts';
import { coreName, isHandle, peopleIn } from '../names.ts';

/** What one line says of the author. */
export type BylineText = {
  people: string[];
  /** The name where it is no person's: the site, a desk, an agency. */
  other: string | null;
  /** The line says that this is the author: "By", "Author:". */
  labelled: boolean;
  /** The line dates the article as well. */
  dated: boolean;
};

/** Where an element's end was the only thing between a name and what follows: `Jane DoePublished`. */
const SEAM =
  /(?<=[\p{Ll}\d])(?=(?:Published|Updated|Posted|Last|By|Founder|Editor|Writer|Contributor|Author|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/gu;

/** The longest line that is read, in characters. */
const LONGEST = 200;
/** The longest line that consists of names alone. */
const MOST_BARE = 120;

/** Words before a name that say who wrote, in the languages of most news pages. */
const LABEL_WORDS =
  '(?:(?:article|story|post|guest post|report|text|words|analysis|opinion|column|review)s?(?: (?:was )?(?:written|reported))? by|(?:this (?:article|post|story|piece|blog post) (?:was|is) )?(?:written|posted|published|reported|authored|contributed|submitted) by|by|authors?(?:\\(s\\))?|writers?|reporters?|contributors?|(?:geschrieben |verfasst )?von|autor(?:in|es|a|en)?|(?:escrito |publicado )?por|(?:écrit |publié )?par|auteurs?|autor[ei]|scritto da|a cura di|(?:geschreven )?door|auteur|автор|tekst|作者|文|撰文|記者|记者|著者)';
const LABEL = new RegExp(`^\\W{0,3}${LABEL_WORDS}(?:\\s*[:：|]\\s*|\\s+)(?=\\S)`, 'iu');
/** A label that an element's markup ran into the name: `ByJane Doe`. */
const GLUED = /^(?:[Bb]y|Author|AUTHOR|Written [Bb]y)(?=\p{Lu}\p{Ll})/u;
const LABEL_INSIDE = /(?:^|[\s|•·–—,-])(?:written by|posted by|published by|by)\s?[:|]?\s+(?=\S)/i;
const LABEL_ALONE = new RegExp(`^\\W{0,3}${LABEL_WORDS}\\s*[:：]?\\W{0,2}$`, 'iu');
const OTHER_ROLE =
  /^(?:(?:medically |clinically |expertly |legally |technically |fact[- ])?(?:reviewed|checked|edited|translated|illustrated|updated|verified)|photos?|photograph(?:s|y)|images?|video|illustrations?|foto|produced|hosted|sponsored|presented)(?:\s+(?:&|and)\s+\w+)? by\b|^(?:photo|image|foto|editor|translator)\s*:/i;

/** What follows the names in a byline. */
const AFTER_NAMES =
  /(?:(?<!\s)\s+)?(?:•|·|—|–|\s-\s|@|https?:|\b\d|\b(?:published|updated|posted|reviewed|edited|medically|last|on|in|for|is|at|from|min|share|comments?|follow|via|says|view|photo|photography|photos|leave|read|categories|filed)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?,? ).*/iu;
/** Sentences that follow: a stop after a word of some length. */
const SENTENCE_AFTER = /(?<=\p{Ll}{3})\.\s.*$/u;

/** Everything in a date line but names: what is left without it is a name or the line is no byline. */
const FURNITURE =
  /\b(?:last updated|last modified|first published|published|updated|posted|modified|on|at|\d{1,3}[- ]?(?:min(?:ute)?s?)(?: read)?|read(?:ing)? time|read|\d{1,4} comments?|no comments|\d{1,5} (?:shares?|views?|likes?)|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|share|follow|comments?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/gi;

/** True for a label that stands alone and speaks for the next line: `Written by`. */
export const isLabel = (text: string): boolean =>
  text.length <= 40 && LABEL_ALONE.test(withoutBullet(text));

/** True for a line that names those who did something else than write. */
export const isOtherRole = (text: string): boolean =>
  text.length <= LONGEST && OTHER_ROLE.test(withoutBullet(text));

const namesIn = (text: string): string =>
  text
    .replace(AFTER_NAMES, '')
    .replace(SENTENCE_AFTER, '')
    .replace(/(?<![\s,;:|(-])[\s,;:|(-]+$/, '');

const labelled = (text: string, dated: boolean): BylineText | null => {
  if (/^\S{1,60}@/.test(text)) return null;
  const list = namesIn(text);
  const people = peopleIn(list);
  if (people.length > 0) return { people, other: null, labelled: true, dated };
  const [first = ''] = list.split(/(?:(?<!\s)\s+)?[,|;(]\s*/);
  const words = first.split(' ');
  if (first === '' || words.length > 6) return null;
  if (words.length === 1 && isHandle(first) && (/^\p{Lu}/u.test(first) || list === first))
    return { people: [first], other: null, labelled: true, dated };
  const couple = /^(\p{Lu}\p{Ll}+) (?:&|and) (\p{Lu}\p{Ll}+)$/u.exec(first);
  if (couple?.[1] !== undefined && couple[2] !== undefined)
    return { people: [couple[1], couple[2]], other: null, labelled: true, dated };
  return /^[\p{Lu}\p{N}]/u.test(first) ? { people: [], other: first, labelled: true, dated } : null;
};

/** What is left of a line without its dates and what dates come with, in pieces. */
const pieces = (text: string): { parts: string[]; dated: boolean } => {
  const dates = datesIn(text);
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(at, Math.max(at, start))}|`;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  const parts = rest
    .replace(FURNITURE, '|')
    .split(/(?:(?<!\s)\s+)?[|•·–—:/]+\s*|\s-\s|(?<!\s)\s+\(|\)/u)
    .map((part) => part.replace(/^[\s,.;-]+|(?<![\s,;-])[\s,;-]+$/g, ''))
    .filter((part) => part !== '');
  return { parts, dated: dates.length > 0 };
};

/** People on a line that holds nothing else. */
const bare = (text: string): BylineText | null => {
  if (text.length > MOST_BARE) return null;
  const people = peopleIn(text);
  const whole = people.join(' ').length >= text.replace(/[,&|]| and /g, '').length - 6;
  return people.length > 0 && whole ? { people, other: null, labelled: false, dated: false } : null;
};

/** How the labels begin, in any of their languages: all other lines are spared the long pattern. */
const BEGUN =
  /^\W{0,3}(?:by|art|sto|pos|gue|rep|tex|wor|ana|opi|col|rev|thi|wri|pub|aut|con|sub|ges|ver|von|esc|por|par|éc|sc|a cura|doo|gesch|авт|tek|作|文|撰|記|记|著)/iu;

const BULLET = /^[•◦▪‣●○·*–—-]\s+/u;

/** A line without the mark of a list that it may be an item of. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/** True for a line that may say "by": the others are read only where names may stand alone. */
export const mayBeLabelled = (line: string): boolean =>
  line.length <= LONGEST && (BEGUN.test(line) || /\bby\b/i.test(line));

/** What a single line says of the author; null where it is no byline. */
export const readByline = (printed: string): BylineText | null => {
  const line = withoutBullet(printed);
  if (line.length > LONGEST || OTHER_ROLE.test(line)) return null;
  const begun = BEGUN.test(line);
  if (!begun && !/\d|\bby\b/i.test(line)) return bare(line);
  const glued = begun ? GLUED.exec(line) : null;
  const text = (glued === null ? line : line.slice(glued[0].length)).replace(SEAM, ' ');
  const label = glued ?? LABEL.exec(text);
  if (label)
    return labelled(
      glued === null ? text.slice(label[0].length) : text,
      /\d/.test(text) && datesIn(text).length > 0,
    );
  const inside = LABEL_INSIDE.exec(text);
  if (inside) {
    const before = pieces(text.slice(0, inside.index));
    const after = text.slice(inside.index + inside[0].length);
    if (before.parts.length === 0 || before.dated)
      return labelled(after, before.dated || datesIn(after).length > 0);
    return null;
  }
  const { parts, dated } = pieces(text);
  const [first] = parts;
  if (first === undefined || parts.length > 3) return null;
  if (!dated) return bare(text);
  for (const part of parts) {
    const people = peopleIn(namesIn(part));
    if (people.length > 0) return { people, other: null, labelled: false, dated: true };
  }
  return null;
};

/** Names as they count when two statements are compared: without credentials, in any order. */
export const coreKey = (people: readonly string[], key: (name: string) => string): string =>
  people
    .map((name) => key(coreName(name)))
    .sort()
    .join('|');
