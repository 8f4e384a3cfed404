import { z } from 'zod';
import type { Fact } from '../../model/index.ts';
import { scan } from '../features/scan.ts';
import { beforeStroke } from './head/stroke.ts';
import { lineNumber, textAt, type Claim, type Found, type Page } from './page.ts';
import { endingKey, titleCandidates, wordsKey, type TitleCandidate } from './title-features.ts';
import file from './title.weights.json' with { type: 'json' };

/** A conditional logit: the score of each feature, and the score of there being no headline. */
const TitleWeights = z.strictObject({
  about: z.string(),
  weights: z.array(z.number()),
  none: z.number(),
});
const { weights, none } = TitleWeights.parse(file);

/**
 * What the labelled dumps cannot teach, set by hand: a heading mark (theirs lost them), and the
 * words of the page's address (they have none).
 */
const HEADING = 2.5;
const ADDRESS = 3;

/** How far below "no headline" a line may score and still be taken: the best F1 on held-out sites. */
const LENIENCE = 3;

/** The words of an address's longest part. */
const slugWords = (url: string | null): Set<string> => {
  if (url === null) return new Set();
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*/, '');
  const parts = path
    .split('/')
    .map((part) => part.split(/[-_.]+/).filter((w) => /^[a-z]{3,}$/i.test(w)));
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length >= 3 ? longest.map((word) => word.toLowerCase()) : []);
};

const inSlug = (words: readonly string[], slug: ReadonlySet<string>): number => {
  if (slug.size === 0) return 0;
  const long = words.filter((word) => word.length > 2);
  return long.filter((word) => slug.has(word)).length / Math.max(long.length, slug.size * 0.7, 1);
};

const scoreOf = (page: Page, candidate: TitleCandidate, slug: ReadonlySet<string>): number => {
  const line = page.lines[candidate.index];
  const heading = line?.segment.kind === 'heading' ? HEADING : 0;
  const sum = candidate.features.reduce((total, x, i) => total + x * (weights[i] ?? 0), 0);
  return sum + heading + ADDRESS * inSlug(line?.scan.words ?? [], slug);
};

/** The headline of a page: the line above the body (or its first) that most looks like one. */
export const findTitle = (page: Page, url: string | null): Found<Fact> | null => {
  const slug = slugWords(url);
  let best = { score: none - LENIENCE, index: -1 };
  for (const candidate of titleCandidates(page)) {
    const score = scoreOf(page, candidate, slug);
    if (score > best.score) best = { score, index: candidate.index };
  }
  if (best.index < 0) return null;
  const printed = textAt(page, best.index);
  const text = beforeStroke(printed);
  return {
    fact: { value: text, basis: 'stated', evidence: printed, line: lineNumber(page, best.index) },
    claims: titleClaims(page, text, best.index),
  };
};

/** A copy of the headline this far below the body's start is a subheading, and stays. */
const NEAR_START = 3;

/** Every line that prints the headline, or ends in it as a breadcrumb or reading bar does. */
export const titleClaims = (page: Page, title: string, at: number): Claim[] => {
  const key = wordsKey(scan(title).words);
  return page.lines.flatMap((line, index): Claim[] => {
    if (index === at) return [{ index, reason: 'headline' }];
    const { length } = line.segment.text;
    if (length > title.length + 200 || length < key.length) return [];
    if (page.kept[index] && index > page.first + NEAR_START) return [];
    return key !== '' && endingKey(line) === key ? [{ index, reason: 'headline repeated' }] : [];
  });
};
