import type { Capture } from '../../model/index.ts';
import type { Meta } from '../facts/page.ts';
import { dumpSegments } from './dump.ts';
import type { Segment } from './segment.ts';

/** A capture in pieces: its segments, and what an HTML head states. */
export const parse = (capture: Capture): { segments: Segment[]; meta: Meta | null } => ({
  segments: dumpSegments(capture.text.split('\n')),
  meta: null,
});

/** A capture's segments: what the lines of a trace refer to where the capture is HTML. */
export const segments = (capture: Capture): Segment[] => parse(capture).segments;
