import { extract } from '../../src/pipeline/extract/index.ts';
import type { Editor } from '../../src/pipeline/build.ts';
import type { Article, Capture, Correction, Quarantined } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { capturesOf, type Place } from './captures.ts';

/**
 * The article in a capture, or why there is none. A fault of a rule is that capture's: it is
 * reported with it and troubles no other.
 */
export const articleIn = (
  capture: Capture | Quarantined,
  sources: Editor['sources'],
  correction?: Correction,
): Article | Quarantined => {
  if (isQuarantined(capture)) return capture;
  try {
    return extract(capture, sources, correction);
  } catch (error) {
    return {
      file: capture.files[0],
      code: 'failed',
      reason: `A rule failed on it: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'This is a fault of Variorum: please report it with the capture.',
    };
  }
};

/** What a capture gives, and where it stands: its file, its place there, the id of its record. */
export type Found = {
  file: string;
  /** Empty where the capture is a file, `#17` where it is one of an archive's. */
  place: string;
  recordId?: string | undefined;
  outcome: Article | Quarantined;
};

/** Capture → what it gives, under an editor's corrections. */
const finder = (
  file: string,
  { sources, corrections }: Pick<Editor, 'sources' | 'corrections'>,
) => {
  const corrected = new Map(corrections.map((one) => [one.article, one]));
  return (capture: Capture | Quarantined): Found => {
    const shown = isQuarantined(capture) ? capture.file : capture.files[0];
    const recordId = isQuarantined(capture) ? undefined : capture.recordId;
    const correction = isQuarantined(capture) ? undefined : corrected.get(capture.id);
    const outcome = articleIn(capture, sources, correction);
    return { file, place: shown.slice(file.length), recordId, outcome };
  };
};

/** The articles in captures that were read from one file. */
export const articlesAmong = (
  captures: readonly (Capture | Quarantined)[],
  file: string,
  editor: Pick<Editor, 'sources' | 'corrections'>,
): Found[] => captures.map(finder(file, editor));

/** The articles in files, one capture at a time, in the order of the files and of what is in them. */
export async function* articlesIn(
  places: Iterable<Place | Quarantined>,
  editor: Pick<Editor, 'sources' | 'corrections'>,
): AsyncGenerator<Found> {
  for (const at of places) {
    if (isQuarantined(at)) yield { file: at.file, place: '', outcome: at };
    else {
      const find = finder(at.file, editor);
      for await (const capture of capturesOf(at)) yield find(capture);
    }
  }
}
