import { isQuarantined } from '../read/index.ts';
import type {
  Article,
  BlockCorrection,
  Capture,
  Correction,
  Quarantined,
  SourceEntry,
} from '../model/index.ts';
import { blocksOf, type Kept } from './body/blocks.ts';
import { bodyText } from './body/text.ts';
import { correctFacts } from './correct/facts.ts';
import { editorsReason, editsOf, keepsLine } from './correct/lines.ts';
import { findFacts } from './facts/facts.ts';
import { findDirection, findLanguage } from './facts/language.ts';
import type { Claim, Page } from './facts/page.ts';
import { findWeekday } from './facts/weekday.ts';
import { ownLabel } from './labels.ts';
import { noArticle } from './no-article/index.ts';
import { prepare } from './prepare.ts';
import { reasonsFor } from './trace/reason.ts';
import { traceOf, type Fate } from './trace/trace.ts';

type Edits = readonly (BlockCorrection | undefined)[];

/** What becomes of each line once the facts have claimed theirs and an editor has spoken. */
const fatesOf = (page: Page, claims: readonly Claim[], edits: Edits): Fate[] => {
  const claimed = new Map<number, Claim>();
  for (const claim of claims) if (!claimed.has(claim.index)) claimed.set(claim.index, claim);
  const settled = page.kept.map((kept, i) => kept || claimed.has(i));
  const reasons = reasonsFor(page.lines, settled, page.first, page.last);
  return page.lines.map(({ segment }, i): Fate => {
    const keep = page.keep[i] ?? 0;
    const claim = claimed.get(i);
    const edit = edits[i];
    if (edit !== undefined)
      return {
        verdict: keepsLine(edit) ? 'kept' : 'dropped',
        reason: editorsReason(edit),
        keep: null,
      };
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

/** The kept lines with what remains of each for the body, or what an editor puts in its place. */
const bodyOf = (
  { lines }: Page,
  claims: readonly Claim[],
  fates: readonly Fate[],
  edits: Edits,
): Kept[] => {
  const rests = new Map(
    claims.flatMap(({ index, rest }) => (rest === undefined ? [] : [[index, rest]])),
  );
  return lines.flatMap((line, i): Kept[] => {
    if (fates[i]?.verdict !== 'kept') return [];
    const edit = edits[i];
    if (edit?.text !== undefined) {
      // The words stand for all the lines of the entry.
      const kind = edit.kind ?? line.segment.kind;
      return edits[i - 1] === edit ? [] : [{ line, text: edit.text, kind }];
    }
    const text = rests.get(i) ?? line.segment.text;
    return [{ line, text, ...(edit?.kind !== undefined && { kind: edit.kind }) }];
  });
};

/**
 * The article in a capture: its body, every fact with its evidence, and what became of each line.
 *
 * @param outlets    what editors know of outlets: maps hosts to names
 * @param correction what an editor says of this capture's lines and facts
 */
export const extract = (
  capture: Capture,
  outlets: readonly SourceEntry[],
  correction?: Correction,
): Article | Quarantined => {
  const page = prepare(capture, outlets, correction);
  if (isQuarantined(page)) return page;
  const { lines, meta } = page;
  const { claims, ...facts } = findFacts(page);
  const edits = editsOf(lines, correction);
  const fates = fatesOf(page, claims, edits);
  const body = bodyOf(page, claims, fates, edits);
  const [block, ...others] = blocksOf(body, meta?.base ?? null);
  if (block === undefined) return noArticle(capture, 'Nothing but facts was found in it.');
  const text = bodyText([block, ...others]);
  const paragraphs = body.map(({ line, text: t }) => ({ text: t, line: line.segment.from }));
  const dated = correction === undefined && (facts.published ?? facts.updated) !== null;
  const article: Article = {
    id: capture.id,
    digest: capture.digest,
    files: capture.files,
    kind: capture.kind,
    ...facts,
    weekday: dated ? null : findWeekday(paragraphs),
    language: findLanguage(text, meta?.language ?? null),
    direction: findDirection(text),
    trace: traceOf(lines, fates),
    blocks: [block, ...others],
  };
  return correctFacts(article, correction);
};
