import { clean } from './clean.ts';
import { unmark } from './marks.ts';
import type { Segment } from './segment.ts';
import { wrapColumn, wraps } from './wrap.ts';

const MAX_GAP = 9;

/** Lines that hold words or at least signs; a blank line may hold invisible characters. */
const kindOf = (heading: boolean, quoted: boolean, bullet: boolean): Segment['kind'] =>
  heading ? 'heading' : quoted ? 'quotation' : bullet ? 'item' : 'paragraph';

/** A text dump as segments: one per line, or per paragraph where the dump wraps its lines. */
export const dumpSegments = (lines: readonly string[]): Segment[] => {
  const cleaned = lines.map(clean);
  const column = wrapColumn(cleaned);
  const segments: Segment[] = [];
  let gap = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = cleaned[i] ?? '';
    if (first === '') {
      gap = Math.min(MAX_GAP, gap + 1);
      continue;
    }
    const from = i + 1;
    const parts = [first];
    while (i + 1 < lines.length && wraps(cleaned[i] ?? '', cleaned[i + 1] ?? '', column)) {
      i++;
      parts.push(cleaned[i] ?? '');
    }
    const { text, level, quoted, bullet, marked } = unmark(parts.join(' '));
    const raw = lines[from - 1] ?? '';
    segments.push({
      from,
      to: i + 1,
      text: clean(text) || first,
      runs: null,
      marked,
      kind: kindOf(level > 0, quoted, bullet),
      level,
      header: false,
      item: null,
      bullet,
      indent: raw.length - raw.trimStart().length,
      gap,
      markup: null,
    });
    gap = 0;
  }
  return segments;
};
