import type { Document } from '../model/index.ts';
import { readDouble, type Marked, type Reading } from './marks.ts';
import type { Range } from '../text/sentences.ts';
import { passages, type Passage } from './passages.ts';
import { readSingle } from './single-marks.ts';

/** A stretch between marks, and how it stands to the passages around. */
export type Span = Marked & {
  /** It goes on from the passage before, whose mark was not closed. */
  continued: boolean;
  /** Its closing mark is missing or stands in a later passage. */
  unclosed: boolean;
};

/** A passage with what is said in it, and the label that says who speaks, where layout gives one. */
export type Spanned = Passage & { spans: Span[]; label?: Range };

/** So many passages on, a mark may still close what an earlier one opened. */
const REACH = 12;

/** An unclosed stretch longer than this (UTF-16 units) that nothing supports is a stray mark. */
const LONGEST_UNSUPPORTED = 600;

const whole = (marked: Marked): Span => ({ ...marked, continued: false, unclosed: false });

/** Passages after `index` up to the one that closes what it opened; 0 where none does. */
function closedAfter(readings: Reading[], index: number): number {
  for (let step = 1; step <= REACH; step++) {
    const reading = readings[index + step];
    if (!reading) return 0;
    if (reading.unopened) return step;
    if (reading.closed.length || reading.unclosed) return 0;
  }
  return 0;
}

/** Double-marked stretches of all passages, repaired across them. */
function doubles(text: string, all: Passage[]): Span[][] {
  const readings = all.map(({ start, end }) => readDouble(text, start, end));
  const spans = readings.map((reading) => reading.closed.map(whole));
  let inherited = false;
  for (const [i, reading] of readings.entries()) {
    const passage = all[i];
    const own = spans[i];
    if (!passage || !own) continue;
    const first = own[0];
    if (inherited && first && reading.begins) first.continued = true;
    inherited = false;
    const open = reading.unclosed;
    if (!open) continue;
    const supported = readings[i + 1]?.begins === true;
    const steps = supported ? 0 : closedAfter(readings, i);
    const before = text.slice(passage.start, open.outerStart).trimEnd();
    const introduced = before === '' || /[,:]$/.test(before);
    const children = own.length > open.inside;
    const short = passage.end - open.start <= LONGEST_UNSUPPORTED;
    if (!supported && !steps && (children || !(introduced || short))) continue;
    own.length = open.inside;
    own.push({
      start: open.start,
      end: passage.end,
      outerStart: open.outerStart,
      outerEnd: passage.end,
      style: 'double',
      continued: before === '' && i > 0 && readings[i - 1]?.unclosed != null,
      unclosed: true,
    });
    inherited = supported;
    for (let step = 1; step <= steps; step++) {
      const inside = all[i + step];
      const close = step === steps ? readings[i + step]?.unopened : undefined;
      if (!inside) continue;
      spans[i + step]?.unshift({
        start: inside.start,
        end: close?.end ?? inside.end,
        outerStart: inside.start,
        outerEnd: close?.outerEnd ?? inside.end,
        style: 'double',
        continued: true,
        unclosed: !close,
      });
    }
  }
  return spans;
}

/** Joins single-marked stretches in: never inside or across a double one, but around it. */
function withSingles(text: string, double: Span[], single: Marked[]): Span[] {
  if (!single.length) return double;
  const result: Span[] = [];
  let next = 0;
  for (const candidate of single) {
    for (let d = double[next]; d && d.outerEnd <= candidate.outerStart; d = double[++next])
      result.push(d);
    let last = next;
    for (let d = double[last]; d && d.outerEnd <= candidate.outerEnd; d = double[last]) last++;
    const crossing = double[last];
    if (crossing && crossing.outerStart < candidate.outerEnd) continue;
    const firm = /[.,!?…]["”»]?$/.test(text.slice(candidate.start, candidate.end));
    if (last > next && !firm) continue;
    result.push(whole(candidate));
    next = last;
  }
  return [...result, ...double.slice(next)];
}

/** Takes the space and line ends at both edges out of a span; null when nothing remains. */
function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return /[\p{L}\p{N}]/u.test(words) ? { ...span, start, end } : null;
}

/** Reads all marks of one stretch of text, such as a title. */
export function spansOf(text: string, all: Passage[]): Spanned[] {
  const double = doubles(text, all);
  return all.map((passage, i) => {
    const single = readSingle(text, passage.start, passage.end);
    const spans = withSingles(text, double[i] ?? [], single);
    return { ...passage, spans: spans.flatMap((span) => trimmed(text, span) ?? []) };
  });
}

/** The passages of a document with every stretch between marks, unfiltered. Linear; never throws. */
export const spanned = (document: Document): Spanned[] =>
  spansOf(document.text, passages(document));
