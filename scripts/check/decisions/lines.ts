import { certaintyOf } from '../../../src/pipeline/extract/index.ts';
import type { ArticleFacts, Capture } from '../../../src/pipeline/model/index.ts';
import { words } from '../../../src/pipeline/text/words.ts';
import { beginningOf, linesByNumber } from '../../lib/capture-lines.ts';
import type { Decision } from './decision.ts';

/** How much of a line is shown, in characters. */
const SHOWN = 80;

/** True where the model was unsure of any of a capture's lines. */
export const hasUnsureLines = ({ trace }: Pick<ArticleFacts, 'trace'>): boolean =>
  trace.some((run) => certaintyOf(run)?.sure === false);

/**
 * The lines of which the model was unsure. What hangs on each: the words that are lost or strayed in
 * if the verdict is wrong, times the chance that it is.
 */
export const unsureLines = (
  { id, files: [file], trace }: Pick<ArticleFacts, 'id' | 'files' | 'trace'>,
  capture: Capture,
): Decision[] => {
  const lines = linesByNumber(capture);
  return trace.flatMap((run): Decision[] => {
    const certainty = certaintyOf(run);
    if (certainty === null || certainty.sure) return [];
    const { from, to, verdict, reason } = run;
    let count = 0;
    for (let line = from; line <= to; line++) count += words(lines.get(line) ?? '').length;
    return [
      {
        file,
        article: id,
        about: capture.kind === 'text' ? 'line' : 'block',
        from,
        to,
        decided: verdict === 'kept' ? 'kept' : `dropped: ${reason}`,
        confidence: certainty.share,
        text: beginningOf(lines, run, SHOWN),
        weight: count * (1 - certainty.share),
      },
    ];
  });
};
