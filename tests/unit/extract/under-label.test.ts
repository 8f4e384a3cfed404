import { describe, expect, test } from 'vitest';
import { calibration } from '../../../scripts/train/extract/calibration.ts';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { underLabels } from '../../../src/pipeline/extract/judge/under-label.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';

const found = (kind: 'text' | 'html', text: string): string[] => {
  const lines = linesOf(parse({ kind, text }));
  const under = underLabels(lines);
  return lines.filter((_, i) => under[i]).map(({ segment }) => segment.text);
};

describe('links under a label', () => {
  test('are found in a dump, the label with them, up to the next paragraph', () => {
    const dump =
      'The ferry was late.\n\nRelated articles\n  • Fares rise again\n  • Storm tears boats loose\n\nThe crew said it was the wind, which had blown all week.';
    expect(found('text', dump)).toEqual([
      'Related articles',
      '• Fares rise again',
      '• Storm tears boats loose',
    ]);
  });

  test('are found in HTML where they are links', () => {
    const list = (inside: string): string =>
      `<h3>Read more</h3><ul><li>${inside}</li></ul><p>The crew said it was the wind.</p>`;
    expect(found('html', list('<a href="/a">Fares rise again</a>'))).toHaveLength(2);
    expect(found('html', list('Fares rise again'))).toHaveLength(0);
  });

  test('are no sentences, and no list of more than a handful', () => {
    expect(found('text', 'Related articles\n  • Fares rise again, the office said.')).toEqual([]);
    const long = Array.from({ length: 12 }, (_, i) => `  • Step number ${i}`).join('\n');
    expect(found('text', `Related articles\n${long}`)).toEqual([]);
  });
});

test('calibration tells what unsure decisions are worth', () => {
  const lines = [
    { keep: 0.95, gold: true },
    { keep: 0.95, gold: true },
    { keep: 0.05, gold: true },
    { keep: 0.55, gold: false },
  ];
  expect(calibration(lines, 0.4)).toBe(
    'calibration error 0.400; 25.0% unsure, of them wrong 100.0%, of the others 33.3%; the unsure hold 50.0% of the errors (4 lines)',
  );
});
