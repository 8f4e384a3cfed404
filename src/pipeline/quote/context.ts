import type { Span } from '../model/index.ts';
import type { Parsed } from './parsed.ts';

/** No sentence reaches farther from its quotation, in tokens: what runs on has no stops at all. */
const REACH = 150;

/** The article's sentence around token `at`, its quotations with their marks. */
export function sentenceAround(text: string, { tokens }: Parsed, at: number): Span {
  const sentence = tokens[at]?.sentence ?? 0;
  let first = at;
  let last = at;
  while (at - first < REACH && tokens[first - 1]?.sentence === sentence) first--;
  while (last - at < REACH && tokens[last + 1]?.sentence === sentence) last++;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
