import { onlyIn } from '../pipeline/collate/index.ts';
import type { Story } from '../pipeline/model/index.ts';

/** What lists say of the remarks in a story, for which they need not be read. */
export type Gist = {
  remarks: number;
  /** Remarks that more than one outlet prints or reports. */
  compared: number;
  /** Readings of the remarks that are at home in the story. */
  readings: number;
  /** How many of the remarks each outlet prints or reports, by its id. */
  printed: Readonly<Record<string, number>>;
};

/** The gist of a story. */
export const gistOf = ({ id, utterances }: Pick<Story, 'id' | 'utterances'>): Gist => {
  const printed: Record<string, number> = {};
  let [compared, readings] = [0, 0];
  for (const utterance of utterances) {
    if (onlyIn(utterance) === null) compared += 1;
    if (utterance.home === id) readings += utterance.readings.length;
    for (const source of new Set(utterance.readings.map((reading) => reading.source)))
      if (source !== null) printed[source] = (printed[source] ?? 0) + 1;
  }
  return { remarks: utterances.length, compared, readings, printed };
};
