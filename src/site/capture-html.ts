import { capture as t, counts } from '#strings';
import type { CaptureRun, ShownLine } from './capture-runs.ts';
import { escaped } from './html.ts';

/** How a capture is shown. */
type Shown = {
  /** What it is numbered by. */
  unit: 'line' | 'block';
  /** Language of the article in it. */
  lang: string;
};

const lineHtml = (line: ShownLine, { unit, lang }: Shown): string => {
  if ('passed' in line) return `<li class="passed">${escaped(t.more[unit](line.passed))}</li>`;
  const { number, tag, text, withheld } = line;
  const before = tag ? `<code>${escaped(tag)}</code> ` : '';
  const behind = withheld === undefined ? '' : ` <i>${escaped(counts.words(withheld))}</i>`;
  return `<li id="l${number}" value="${number}" lang="${escaped(lang)}" dir="auto">${before}${escaped(text)}${behind}</li>`;
};

/** A capture's lines by what became of them, as list items of HTML. */
export const runsHtml = (runs: readonly CaptureRun[], shown: Shown): string =>
  runs
    .map(({ verdict, words, certainty, unsure, corrected, lines }) => {
      const kinds = [
        'run',
        verdict,
        ...(unsure ? ['unsure'] : []),
        ...(corrected ? ['corrected'] : []),
      ];
      const sure = certainty === undefined ? '' : `<span>${escaped(certainty)}</span>`;
      const items = lines.map((line) => lineHtml(line, shown)).join(' ');
      return `<li class="${kinds.join(' ')}"><p><b>${escaped(words)}</b> ${sure}</p><ol>${items}</ol></li>`;
    })
    .join(' ');
