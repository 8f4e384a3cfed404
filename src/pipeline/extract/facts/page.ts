import type { Capture, Reason, SourceEntry } from '../../model/index.ts';
import type { Line } from '../features/page.ts';
import type { Meta } from './meta.ts';

/** A capture with its lines and what the model thinks of them: what every fact is found in. */
export type Page = {
  capture: Capture;
  lines: readonly Line[];
  /** Probability of each line to belong to the body. */
  keep: Float64Array;
  /** True where the model keeps the line. */
  kept: readonly boolean[];
  /** Indexes of the first and the last line of the article proper (see span.ts). */
  first: number;
  last: number;
  /** Null for a text dump. */
  meta: Meta | null;
  outlets: readonly SourceEntry[];
};

/**
 * A line that a fact is read from. `rest` is what remains of it for the body; without it the whole
 * line is the fact's.
 */
export type Claim = { index: number; reason: Reason; rest?: string };

/** A fact that was found and the lines it was found in. */
export type Found<T> = { fact: T; claims: Claim[] };

/** The text of a line; empty beyond the page. */
export const textAt = (page: Page, index: number): string => page.lines[index]?.segment.text ?? '';

/** The number of the capture's line at which a segment starts. */
export const lineNumber = (page: Page, index: number): number | undefined =>
  page.lines[index]?.segment.from;
