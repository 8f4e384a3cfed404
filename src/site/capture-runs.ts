import { fates, probability, reasons } from '#strings';
import type { CaptureLine } from '../loaders/captures.ts';
import { certaintyOf } from '../pipeline/extract/index.ts';
import { Reason, type Trace } from '../pipeline/model/index.ts';

/** Lines of a capture that share a fate, as its page shows them. */
export type CaptureRun = {
  verdict: Trace['verdict'];
  /** What became of them and why, in words. */
  words: string;
  /** How sure the model is of it, in words and number; absent where it did not decide. */
  certainty?: string;
  unsure: boolean;
  corrected: boolean;
  lines: ShownLine[];
};

/** A line or block; or how many are passed over here. */
export type ShownLine = Line | { passed: number };

type Line = Pick<CaptureLine, 'number' | 'text' | 'tag' | 'withheld'>;

/** Of a long stretch of chrome, its beginning and its end are shown. */
const FIRST = 25;
const LAST = 5;

/** The longest line that is shown whole, in characters: a book's page has about 3,000. */
const LONGEST = 6000;

const reasonWords = (reason: string): string => {
  const known = Reason.safeParse(reason);
  return known.success ? reasons[known.data] : reason;
};

const wordsOf = ({ verdict, reason, corrected }: Trace): string => {
  if (corrected) return reasonWords(reason);
  if (verdict === 'fact') return fates.fact(reasonWords(reason));
  if (verdict === 'dropped') return fates.dropped(reasonWords(reason));
  const [, part] = /^body, (.+) taken out$/.exec(reason) ?? [];
  return part === undefined ? fates.kept : fates.keptWithout(reasonWords(part));
};

const certaintyWords = (trace: Trace): string | undefined => {
  const certainty = certaintyOf(trace);
  if (certainty !== null)
    return fates[certainty.sure ? 'sure' : 'unsure'](probability(certainty.share));
  return trace.verdict === 'dropped' && !trace.corrected ? fates.byRule : undefined;
};

const cut = ({ number, text, tag, withheld }: Line): ShownLine => {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)} […]` : text;
  return {
    number,
    text: shown,
    ...(tag !== undefined && { tag }),
    ...(withheld !== undefined && { withheld }),
  };
};

const passedOver = (
  lines: readonly CaptureLine[],
  { verdict }: Trace,
  named: ReadonlySet<number>,
): ShownLine[] => {
  if (verdict !== 'dropped' || lines.length <= FIRST + 2 * LAST) return lines.map(cut);
  const shown: ShownLine[] = [];
  lines.forEach((line, i) => {
    const last = shown.at(-1);
    if (i < FIRST || i >= lines.length - LAST || named.has(line.number)) shown.push(cut(line));
    else if (last && 'passed' in last) last.passed += 1;
    else shown.push({ passed: 1 });
  });
  return shown;
};

/**
 * A capture's lines by the fate that they share, in order; blank lines are left out.
 *
 * @param named lines that facts name, which are shown whatever stands around them
 */
export const captureRuns = (
  lines: readonly CaptureLine[],
  named: ReadonlySet<number> = new Set(),
): CaptureRun[] => {
  const groups: { trace: Trace; lines: CaptureLine[] }[] = [];
  for (const line of lines) {
    if (line.trace === undefined) continue;
    const last = groups.at(-1);
    if (last?.trace === line.trace) last.lines.push(line);
    else groups.push({ trace: line.trace, lines: [line] });
  }
  return groups.map(({ trace, lines: own }): CaptureRun => {
    const certainty = certaintyWords(trace);
    return {
      verdict: trace.verdict,
      words: wordsOf(trace),
      ...(certainty !== undefined && { certainty }),
      unsure: certaintyOf(trace)?.sure === false,
      corrected: trace.corrected === true,
      lines: passedOver(own, trace, named),
    };
  });
};
