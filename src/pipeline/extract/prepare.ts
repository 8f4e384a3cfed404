import type { Capture, Correction, Quarantined, SourceEntry } from '../model/index.ts';
import { editsOf, keepsLine } from './correct/lines.ts';
import { readMeta } from './facts/meta.ts';
import type { Page } from './facts/page.ts';
import { withRecord } from './facts/record.ts';
import { spanOf } from './facts/span.ts';
import { linesOf, type Line } from './features/page.ts';
import { KEEP_FROM, probabilities } from './judge/judge.ts';
import { underLabels } from './judge/under-label.ts';
import { ownLabel } from './labels.ts';
import { modelFor, shippedTilt } from './model/shipped.ts';
import {
  briefOf,
  MOST_SEGMENTS,
  noArticle,
  tooManyPieces,
  whyNoArticle,
  whyNotBrief,
} from './no-article/index.ts';
import { parse } from './segment/parse.ts';

/** Lines to keep, and why they are no article, if so. A page that seems to have none may be brief. */
const keptOf = (
  lines: readonly Line[],
  keep: Float64Array,
): { kept: boolean[]; why: string | null } => {
  const listed = underLabels(lines);
  const free = lines.map(({ segment }, i) => listed[i] !== true && ownLabel(segment.text) === null);
  const kept = free.map((own, i) => own && (keep[i] ?? 0) >= KEEP_FROM);
  const why = whyNoArticle(lines, kept);
  if (why === null) return { kept, why };
  const brief = briefOf(lines, keep, free);
  return brief.includes(true) ? { kept: brief, why: whyNotBrief(lines) } : { kept, why };
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
  const found = keptOf(lines, keep);
  const kept = found.kept.map((own, i) => {
    const edit = edits[i];
    return edit === undefined ? own : keepsLine(edit);
  });
  // What an editor keeps is an article.
  const chosen = edits.some((edit) => edit !== undefined && keepsLine(edit));
  const why = chosen ? null : found.why;
  if (why !== null) return noArticle(capture, why);
  return { capture, lines, keep, kept, ...spanOf(lines, kept), meta, outlets };
};
