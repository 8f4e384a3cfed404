import { z } from 'zod';
import type { Fact } from '../../../model/index.ts';
import { Choice, likeliest } from '../choice.ts';
import { isAgency } from '../agencies.ts';
import { coreName, isPersonName, sameKey } from '../names.ts';
import { lineNumber, type Claim, type Page } from '../page.ts';
import file from './authors.weights.json' with { type: 'json' };
import { authorCandidates, type AuthorCandidate } from './candidates.ts';
import { headFact } from '../head/stated.ts';
import { commonWords } from './common-words.ts';
import { headStatements, lineStatements, namesInHead, type Statement } from './statements.ts';

/** Who wrote the article, and whom bylines name besides. */
export type Authors = {
  people: Fact[];
  /** What a byline names where that is no person: the site, a desk or an agency. */
  others: { name: string; index: number; evidence: string }[];
  claims: Claim[];
};

const weights = z.strictObject({ about: z.string(), html: Choice, text: Choice }).parse(file);

/** The least share of the probability that the chosen people must have. */
const LEAST_SHARE = { html: 0.2, text: 0.3 };

/** The form in which the people are printed: with credentials where any statement has them. */
const printed = ({ statements }: AuthorCandidate): string[] => {
  const [first] = statements;
  const best = statements.reduce(
    (a, b) => (b.people.join('').length > a.people.join('').length ? b : a),
    first ?? { people: [] },
  );
  return best.people;
};

/**
 * The site's names without those that are a person's: of a name's shape, and of no words that the
 * page uses otherwise. Many write on a site of their own name.
 */
const withoutPersons = (
  statements: readonly Statement[],
  site: ReadonlySet<string>,
  common: (name: string) => number,
): Set<string> => {
  const names = new Set(site);
  for (const name of statements.flatMap(({ people }) => people)) {
    const key = sameKey(coreName(name));
    if (names.has(key) && isPersonName(name) && common(name) === 0) names.delete(key);
  }
  return names;
};

/** True where a statement names only the site or an agency, as if it wrote. */
const namesNobody = ({ people }: Statement, site: ReadonlySet<string>): boolean =>
  people.every((name) => site.has(sameKey(coreName(name))) || isAgency(name));

/** The people whom a record states as authors: its own word, before anything that the page says. */
const fromRecord = ({ capture }: Page): Fact[] =>
  (capture.stated?.authors ?? []).flatMap((stated) =>
    namesInHead(stated).people.map((name) => headFact(name, stated)),
  );

const statementsOf = (page: Page, title: number): Statement[] => [
  ...(page.meta === null ? [] : headStatements(page.meta)),
  ...lineStatements(page, title),
];

const candidatesOf = (
  page: Page,
  title: number,
  statements: readonly Statement[],
  site: ReadonlySet<string>,
): AuthorCandidate[] => {
  const common = commonWords(page);
  const names = withoutPersons(statements, site, common);
  const ofPeople = statements.filter((statement) => !namesNobody(statement, names));
  return authorCandidates(page, title, ofPeople, site, common);
};

/** The candidates of a page as the training script reads them. */
export const authorExample = (
  page: Page,
  title: number,
  site: ReadonlySet<string>,
): { features: number[]; people: string[] }[] =>
  candidatesOf(page, title, statementsOf(page, title), site).map((candidate) => ({
    features: candidate.features,
    people: printed(candidate),
  }));

/**
 * The authors of the article: among the people that the head, bylines and author boxes name, those
 * for whom the fitted weights see most. `site` holds keys (`sameKey`) of the site's own names.
 */
export const findAuthors = (page: Page, title: number, site: ReadonlySet<string>): Authors => {
  const statements = statementsOf(page, title);
  const others = statements.flatMap(({ other, people, index, evidence }) => [
    ...(other === null ? [] : [{ name: other, index, evidence }]),
    ...people
      .filter((name) => isAgency(name) || site.has(sameKey(name)))
      .map((name) => ({ name, index, evidence })),
  ]);
  const recorded = fromRecord(page);
  if (recorded.length > 0) return { people: recorded, others, claims: [] };
  const candidates = candidatesOf(page, title, statements, site);
  const { kind } = page.capture;
  const chosen = likeliest(candidates, weights[kind], LEAST_SHARE[kind]);
  const signed = statements
    .filter(({ other, labelled, index }) => other !== null && labelled && index > title)
    .filter(({ index }) => index >= 0 && index <= page.first && !page.kept[index])
    .map(({ index }): Claim => ({ index, reason: 'byline' }));
  if (chosen === undefined) return { people: [], others, claims: signed };
  const [head] = chosen.statements;
  const claims = chosen.statements
    .filter(({ index, labelled }) => index >= 0 && (labelled || !page.kept[index]))
    .map(({ index }): Claim => ({ index, reason: 'byline' }));
  const line = head === undefined || head.index < 0 ? undefined : lineNumber(page, head.index);
  const people = printed(chosen).map((value): Fact => ({
    value,
    basis: 'stated',
    evidence: head?.evidence ?? value,
    ...(line !== undefined && { line }),
  }));
  return { people, others, claims: [...claims, ...signed] };
};
