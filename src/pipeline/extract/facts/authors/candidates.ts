import { nameBit } from '../../html/element-names.ts';
import { datesIn } from '../date-text.ts';
import { coreName, isHandle, isPersonName, sameKey } from '../names.ts';
import { textAt, type Page } from '../page.ts';
import { coreKey } from './byline-text.ts';
import { beginsBiography, type Statement } from './statements.ts';

/** People who may be the article's authors, the statements that name them, and what speaks for them. */
export type AuthorCandidate = { statements: Statement[]; features: number[] };

const ELSEWHERE = nameBit('comment') | nameBit('related') | nameBit('side') | nameBit('footer');

const flag = (value: boolean): number => (value ? 1 : 0);

const dateAt = (page: Page, index: number): boolean => {
  const text = textAt(page, index);
  return text.length < 80 && datesIn(text).length > 0;
};

const surroundings = (page: Page, title: number, { index, ...statement }: Statement): number[] => {
  const line = page.lines[index];
  if (line === undefined) return [];
  const markup = line.segment.markup;
  const behind = index >= Math.max(page.last - 1, page.first + 2);
  const between = index > title && index <= page.first + 1;
  const shown = statement.labelled || statement.marked || statement.linked;
  return [
    flag(between && statement.labelled),
    flag(between && statement.marked),
    flag(between && statement.linked),
    flag(between && statement.dated),
    flag(between && (dateAt(page, index + 1) || dateAt(page, index - 1))),
    flag(between && !shown && !statement.dated),
    flag(index < title && title >= 0),
    flag(behind && statement.labelled),
    flag(behind && !statement.labelled),
    flag(behind && statement.marked),
    flag(!between && statement.dated),
    flag(((markup?.near ?? 0) & ELSEWHERE) !== 0),
    flag(((markup?.far ?? 0) & nameBit('comment')) !== 0),
    flag(line.segment.bullet),
    flag(page.kept[index] === true),
    flag(title >= 0 && index > title && index - title <= 3),
    line.cohesion,
    flag(line.announced.words > 0 && !statement.labelled),
    flag(line.repeats > 1),
  ];
};

const SURROUNDINGS = 19;

/** What stands below the name of a byline: `Senior Reporter`, `| Author`. */
const ROLE =
  /^\W{0,3}(?:[\p{L}-]{2,15} ){0,3}(?:author|writer|reporter|editor|journalist|correspondent|contributor|columnist|founder|blogger|producer|analyst)\b/iu;

const roleBelow = (page: Page, { index }: Statement): boolean => {
  const below = textAt(page, index + 1);
  return index >= 0 && below.length < 80 && ROLE.test(below);
};

/** How far behind the body a box about the author is looked for, in segments. */
const BOX = 25;

/** True where a line behind the body goes on about one of them: `Jane Doe is a reporter in …`. */
const hasBiography = (
  page: Page,
  names: readonly string[],
  shown: readonly Statement[],
): boolean => {
  if (shown.some(({ index }) => beginsBiography(textAt(page, index + 1), names[0] ?? '')))
    return true;
  const to = Math.min(page.lines.length - 1, page.last + BOX);
  for (let i = Math.max(page.first + 2, page.last - 2); i <= to; i++) {
    const text = textAt(page, i).replace(/^about (?:the author:? ?)?/i, '');
    if (names.some((name) => text.startsWith(name) && text.length > name.length + 20)) return true;
  }
  return false;
};

/**
 * The groups of people that the statements name, each with shape features: where they are named,
 * how, how often, and what kind of names these are. `site` holds keys of the site's own names.
 */
export const authorCandidates = (
  page: Page,
  title: number,
  statements: readonly Statement[],
  site: ReadonlySet<string>,
  common: (name: string) => number,
): AuthorCandidate[] => {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.people.length === 0) continue;
    const key = coreKey(statement.people, sameKey);
    const group = groups.get(key) ?? [];
    group.push(statement);
    groups.set(key, group);
  }
  const keys = [...groups.keys()];
  const sets = keys.map((key) => new Set(key.split('|')));
  const headed = statements.some(({ index, people }) => index < 0 && people.length > 0);
  const lines = statements.filter(({ index, people }) => index >= 0 && people.length > 0);
  const firstLabelled = lines.find(({ labelled }) => labelled);
  const firstMarked = lines.find(({ marked, linked }) => marked || linked);
  return keys.flatMap((key, at): AuthorCandidate[] => {
    const group = groups.get(key) ?? [];
    const own = sets[at] ?? new Set();
    const [first] = group;
    if (first === undefined) return [];
    const names = first.people.map(coreName);
    const ofSite = [...own].some((one) => site.has(one));
    const personal = names.every(isPersonName);
    const shown = group.filter(({ index }) => index >= 0);
    const around = Array.from({ length: SURROUNDINGS }, () => 0);
    for (const statement of shown)
      surroundings(page, title, statement).forEach((value, i) => {
        around[i] = Math.max(around[i] ?? 0, value);
      });
    const json = group.filter(({ source }) => source === 'json-ld');
    const meta = group.filter(({ source }) => source === 'meta');
    const within = sets.some((other, i) => i !== at && [...own].every((one) => other.has(one)));
    const around1 = sets.some((other, i) => i !== at && [...other].every((one) => own.has(one)));
    const places = flag(json.length > 0) + flag(meta.length > 0) + flag(shown.length > 0);
    const features = [
      1,
      flag(json.some(({ person }) => person)),
      flag(json.some(({ person }) => !person)),
      flag(meta.some(({ evidence }) => evidence.startsWith('meta author:'))),
      flag(meta.some(({ evidence }) => !evidence.startsWith('meta author:'))),
      flag(places >= 2),
      flag(places === 3),
      flag(shown.length === 0),
      flag(shown.length >= 2),
      flag(shown.length > 0 && shown[0] === lines[0]),
      flag(firstLabelled !== undefined && shown.includes(firstLabelled)),
      flag(firstMarked !== undefined && shown.includes(firstMarked)),
      flag(firstLabelled !== undefined && !shown.includes(firstLabelled)),
      flag(personal),
      flag(names.length === 1 && isHandle(names[0] ?? '')),
      flag(/^\p{Ll}/u.test(names[0] ?? '')),
      flag(names.length === 2),
      flag(names.length >= 3),
      Math.max(...names.map(common)),
      flag(ofSite && personal),
      flag(ofSite && !personal),
      flag(within),
      flag(around1),
      flag(personal && shown.some(({ labelled }) => labelled)),
      flag(personal && shown.some(({ marked }) => marked)),
      flag(personal && shown.some(({ linked }) => linked)),
      flag(personal && shown.some(({ dated }) => dated)),
      flag(personal && shown.length < group.length),
      flag(!personal && shown.some(({ labelled }) => labelled)),
      flag(shown.length === group.length && headed),
      flag(shown.some((statement) => roleBelow(page, statement))),
      flag(hasBiography(page, names, shown)),
      flag(names.every((name) => name === name.toUpperCase())),
      flag(names.some((name) => name.split(' ').length >= 4)),
      ...around,
    ];
    return [{ statements: group, features }];
  });
};
