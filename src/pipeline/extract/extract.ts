import { isQuarantined } from '../read/index.ts';
import type { Article, Capture, Quarantined, SourceEntry } from '../model/index.ts';
import { blocksOf, type Kept } from './body/blocks.ts';
import { bodyText } from './body/text.ts';
import { findFacts } from './facts/facts.ts';
import { findDirection, findLanguage } from './facts/language.ts';
import type { Claim, Page } from './facts/page.ts';
import { findWeekday } from './facts/weekday.ts';
import { ownLabel } from './labels.ts';
import { noArticle } from './no-article.ts';
import { prepare } from './prepare.ts';
import { reasonsFor } from './trace/reason.ts';
import { traceOf, type Fate } from './trace/trace.ts';

/** What becomes of each line once the facts have claimed theirs. */
const fatesOf = (page: Page, claims: readonly Claim[]): Fate[] => {
  const claimed = new Map<number, Claim>();
  for (const claim of claims) if (!claimed.has(claim.index)) claimed.set(claim.index, claim);
  const settled = page.kept.map((kept, i) => kept || claimed.has(i));
  const reasons = reasonsFor(page.lines, settled, page.first, page.last);
  return page.lines.map(({ segment }, i): Fate => {
    const keep = page.keep[i] ?? 0;
    const claim = claimed.get(i);
    if (claim !== undefined && claim.rest === undefined)
      return { verdict: 'fact', reason: claim.reason, keep };
    if (page.kept[i])
      return {
        verdict: 'kept',
        reason: claim === undefined ? 'body' : `body, ${claim.reason} taken out`,
        keep,
      };
    return {
      verdict: 'dropped',
      reason: ownLabel(segment.text) ?? reasons[i] ?? 'not the article',
      keep,
    };
  });
};

/**
 * The article in a capture: its body, every fact with its evidence, and what became of each line.
 *
 * @param outlets what editors know of outlets: maps hosts to names
 */
export const extract = (
  capture: Capture,
  outlets: readonly SourceEntry[],
): Article | Quarantined => {
  const page = prepare(capture, outlets);
  if (isQuarantined(page)) return page;
  const { lines, meta } = page;
  const { claims, ...facts } = findFacts(page);
  const fates = fatesOf(page, claims);
  const rests = new Map(
    claims.flatMap(({ index, rest }) => (rest === undefined ? [] : [[index, rest]])),
  );
  const body: Kept[] = lines.flatMap((line, i) =>
    fates[i]?.verdict === 'kept' ? [{ line, text: rests.get(i) ?? line.segment.text }] : [],
  );
  const [block, ...others] = blocksOf(body, meta?.base ?? null);
  if (block === undefined) return noArticle(capture, 'Nothing but facts was found in it.');
  const text = bodyText([block, ...others]);
  const paragraphs = body.map(({ line, text: t }) => ({ text: t, line: line.segment.from }));
  return {
    id: capture.id,
    digest: capture.digest,
    files: capture.files,
    kind: capture.kind,
    ...facts,
    weekday: (facts.published ?? facts.updated) ? null : findWeekday(paragraphs),
    language: findLanguage(text, meta?.language ?? null),
    direction: findDirection(text),
    trace: traceOf(lines, fates),
    blocks: [block, ...others],
  };
};
