import { nameBit } from '../../html/element-names.ts';
import { datesIn } from '../date-text.ts';
import type { Meta, Stated } from '../meta.ts';
import { coreName, isHandle, isOrganization, isPersonName, peopleIn } from '../names.ts';
import { textAt, type Page } from '../page.ts';
import { isLabel, isOtherRole, mayBeLabelled, readByline, withoutBullet } from './byline-text.ts';

/** One place that says who wrote the article. */
export type Statement = {
  people: string[];
  /** The name where it is no person's. */
  other: string | null;
  /** JSON-LD, another statement of the head, or a line of the page. */
  source: 'json-ld' | 'meta' | 'line';
  /** The head says in so many words that it is a person. */
  person: boolean;
  /** The line of the page; -1 for the head. */
  index: number;
  /** The words that state it. */
  evidence: string;
  labelled: boolean;
  dated: boolean;
  /** The line links to an author's page, or stands in an element that is called one. */
  linked: boolean;
  marked: boolean;
};

const NOBODY =
  /^(?:admin|administrator|editor|editors|editorial|staff|team|guest|author|user|root|webmaster|contributor|unknown|none|null|n\/?a|anonymous|test|default|support|info|blog|\d+)$/i;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|io)\b/i;
const INVERTED = /^(\p{Lu}[\p{L}\p{M}'’ -]{1,30}), (\p{Lu}[\p{L}\p{M}'’. -]{1,30})$/u;

/** The longest author value of a head, in characters. */
const LONGEST = 200;

type Names = { people: string[]; other: string | null };

/** Whom a value of the head names: a list of people, one name in any script, or no person. */
export const namesInHead = ({ value, kind, where }: Stated): Names => {
  const text = value.replace(/^by\s+/i, '').trim();
  if (ADDRESS.test(text) || text.length > LONGEST || NOBODY.test(text) || text === '')
    return { people: [], other: null };
  const inverted = where.includes('citation') ? INVERTED.exec(text) : null;
  if (inverted?.[1] !== undefined && inverted[2] !== undefined)
    return { people: [`${inverted[2]} ${inverted[1]}`], other: null };
  if (kind === 'organization') return { people: [], other: text };
  const bracket = /^(.{3,60}?) \(([^()]{2,40})\)$/.exec(text);
  if (bracket?.[1] !== undefined && (isPersonName(bracket[1]) || isHandle(bracket[1])))
    return { people: [text], other: null };
  const people = peopleIn(text);
  if (people.length > 0) return { people, other: null };
  if (isOrganization(text)) return { people: [], other: text };
  const couple = text.split(/(?<!\s)\s+(?:&|and)\s+/);
  if (couple.length <= 3 && couple.every(isHandle)) return { people: couple, other: null };
  const words = text.split(' ');
  const plausible = words.length <= 4 && /^\p{L}/u.test(text) && !/\d{3}/.test(text);
  return plausible && (kind === 'person' || words.length <= 2)
    ? { people: [text], other: null }
    : { people: [], other: text };
};

/** More statements than this are a list of people, no byline. */
const MOST_STATEMENTS = 80;

/** One statement per place of the head that names authors, however many it names. */
export const headStatements = (meta: Meta): Statement[] => {
  const byWhere = new Map<string, Statement>();
  for (const stated of meta.authors.slice(0, MOST_STATEMENTS)) {
    const { where, value, kind } = stated;
    const { people, other } = namesInHead(stated);
    const known = byWhere.get(where);
    if (known === undefined) {
      byWhere.set(where, {
        people,
        other,
        source: where.startsWith('JSON-LD') ? 'json-ld' : 'meta',
        person: kind === 'person',
        index: -1,
        evidence: `${where}: ${value.slice(0, 300)}`,
        labelled: true,
        dated: false,
        linked: false,
        marked: false,
      });
      continue;
    }
    for (const name of people)
      if (!known.people.some((one) => coreName(one) === coreName(name))) known.people.push(name);
    known.other ??= other;
    known.person ||= kind === 'person';
  }
  return [...byWhere.values()];
};

const AUTHOR = nameBit('author');
const AUTHOR_PAGE =
  /\/(?:authors?|by|people|staff|profiles?|contributors?|writers?|team|users?|columnists?|reporters?|journalists?|experts?|autor(?:es|en)?|auteurs?|about-the-author)\/[^/?#]/i;

/** How many words a byline may have. */
const MOST_WORDS = 26;

/** The texts of the links to authors' pages in a line. */
const authorLinks = (page: Page, index: number): string[] =>
  (page.lines[index]?.segment.runs ?? [])
    .filter(({ href }) => href !== null && href.length < 300 && AUTHOR_PAGE.test(href))
    .map(({ text }) => text.replace(/^by\s+/i, '').trim())
    .filter((text) => text !== '' && (isPersonName(text) || isHandle(text)));

/** True for a text that goes on about the person of this name: `Jane is a …`, `I’m a …`. */
export const beginsBiography = (text: string, name: string): boolean => {
  const end = name.indexOf(' ');
  const first = end < 0 ? name : name.slice(0, end);
  if (text.length <= 30 || first.length < 2) return false;
  return text.startsWith(`${first} `) || /^(?:hi,? |hello,? )?i(?:['’]m| am) /i.test(text);
};

/** What a line states of the author; null where it states nothing. */
const lineStatement = (page: Page, index: number): Statement | null => {
  const line = page.lines[index];
  if (line === undefined || line.scan.words.length > MOST_WORDS || line.scan.letters < 2)
    return null;
  const { markup } = line.segment;
  const text = withoutBullet(line.segment.text);
  const marked = ((markup?.near ?? 0) & AUTHOR) !== 0;
  const links = authorLinks(page, index);
  // Behind the body, a name alone is anybody's, unless a few words about them follow.
  const behind = index > page.first + 1 && !marked && links.length === 0;
  if (
    behind &&
    !mayBeLabelled(text) &&
    !beginsBiography(textAt(page, index + 1), text) &&
    !isLabel(textAt(page, index - 1))
  )
    return null;
  const read = readByline(text);
  let people = read?.people ?? [];
  if (people.length === 0 && links.length > 0) people = [...new Set(links)];
  const short = line.scan.words.length <= 6;
  if (people.length === 0 && read === null && !short && !marked) return null;
  const above = textAt(page, index - 1);
  const announcedAbove = isLabel(above);
  if (people.length === 0) {
    const [first = ''] = text.split(/(?:(?<!\s)\s+)?(?:[,|•·(]|\s[-–—]\s)\s*/u);
    const beside =
      first === text && index < page.first && datesIn(textAt(page, index + 1)).length > 0;
    if ((announcedAbove || marked || beside) && isHandle(first)) people = [first];
  }
  const other = people.length > 0 ? null : (read?.other ?? (announcedAbove && short ? text : null));
  if ((people.length === 0 && other === null) || isOtherRole(above)) return null;
  return {
    people,
    other,
    source: 'line',
    person: false,
    index,
    evidence: announcedAbove ? `${above} ${text}` : text,
    labelled: (read?.labelled ?? false) || announcedAbove,
    dated: read?.dated ?? false,
    linked: links.length > 0,
    marked,
  };
};

/** How far around the headline, the body's start and its end bylines are looked for. */
const ABOVE = 8;
const BELOW = 12;
const BEFORE = 30;
/** How far behind it a box that is called the author's may stand. */
const BOX = 120;

/** What the lines of the page state of its author, those near the article. */
export const lineStatements = (page: Page, title: number): Statement[] => {
  const { lines, first, last } = page;
  const statements: Statement[] = [];
  const from = title < 0 ? Math.max(0, first - BEFORE) : Math.max(0, title - ABOVE);
  const to = Math.max(first + 1, title + ABOVE);
  for (let index = 0; index < lines.length && statements.length < MOST_STATEMENTS; index++) {
    const near = (index >= from && index <= to) || (index >= last - 1 && index <= last + BELOW);
    const line = lines[index];
    const marked =
      ((line?.segment.markup?.near ?? 0) & AUTHOR) !== 0 && index >= from && index <= last + BOX;
    if (!near && !marked) continue;
    const statement = lineStatement(page, index);
    if (statement !== null) statements.push(statement);
  }
  return statements;
};
