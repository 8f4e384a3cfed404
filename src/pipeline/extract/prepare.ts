import type { Capture, Correction, Quarantined, SourceEntry } from '../model/index.ts';
import { editsOf, keepsLine } from './correct/lines.ts';
import { readMeta } from './facts/meta.ts';
import type { Page } from './facts/page.ts';
import { withRecord } from './facts/record.ts';
import { spanOf } from './facts/span.ts';
import { linesOf, type Line } from './features/page.ts';
import { KEEP_FROM, probabilities } from './judge/judge.ts';
import { ownLabel } from './labels.ts';
import { modelFor, shippedTilt } from './model/shipped.ts';
import { isSentence, MOST_SEGMENTS, noArticle, tooManyPieces, whyNoArticle } from './no-article.ts';
import { parse } from './segment/parse.ts';

/**
 * A page with this few sentences may hold news in brief, which the model, raised on long articles,
 * is shy of: there its lower words count, too.
 */
const BRIEF = 3;
const KEEP_BRIEF_FROM = 0.1;

/** Lines to keep. Where nothing is, the sentences of a page with few of them get a second chance. */
const keptOf = (lines: readonly Line[], keep: Float64Array): boolean[] => {
  const own = lines.map(({ segment }) => ownLabel(segment.text) === null);
  const kept = own.map((free, i) => free && (keep[i] ?? 0) >= KEEP_FROM);
  if (whyNoArticle(lines, kept) === null) return kept;
  if (lines.filter(isSentence).length > BRIEF) return kept;
  return lines.map(
    (line, i) => own[i] === true && isSentence(line) && (keep[i] ?? 0) >= KEEP_BRIEF_FROM,
  );
};

/** A capture's lines with the model's word on each; or why no article can be in it. */
export const prepare = (
  capture: Capture,
  outlets: readonly SourceEntry[],
  correction?: Correction,
): Page | Quarantined => {
  const parsed = parse(capture);
  if (parsed.segments.length > MOST_SEGMENTS) return tooManyPieces(capture, parsed.segments.length);
  const lines = linesOf(parsed);
  const own = parsed.head === null ? null : readMeta(parsed.head);
  const meta = withRecord(own, capture.stated);
  const keep = probabilities(lines, modelFor(capture.kind), shippedTilt);
  const edits = editsOf(lines, correction);
  const kept = keptOf(lines, keep).map((own, i) => {
    const edit = edits[i];
    return edit === undefined ? own : keepsLine(edit);
  });
  // What an editor keeps is an article.
  const chosen = edits.some((edit) => edit !== undefined && keepsLine(edit));
  const why = chosen ? null : whyNoArticle(lines, kept);
  if (why !== null) return noArticle(capture, why);
  return { capture, lines, keep, kept, ...spanOf(lines, kept), meta, outlets };
};
