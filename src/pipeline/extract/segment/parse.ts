import type { Capture } from '../../model/index.ts';
import type { Head } from '../html/head.ts';
import { parseHtml } from '../html/parse.ts';
import { dumpSegments } from './dump.ts';
import type { Parsed, Segment } from './segment.ts';

/** A capture in pieces, and what an HTML page states of itself outside its text. */
export const parse = (capture: Pick<Capture, 'kind' | 'text'>): Parsed & { head: Head | null } =>
  capture.kind === 'html'
    ? parseHtml(capture.text)
    : { segments: dumpSegments(capture.text.split('\n')), parents: [], head: null };

/** A capture's segments: what the lines of a trace refer to where the capture is HTML. */
export const segments = (capture: Capture): Segment[] => parse(capture).segments;
