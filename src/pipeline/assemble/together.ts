import type { Article, Quarantined } from '../model/index.ts';
import { isQuarantined } from '../read/index.ts';
import { by } from '../text/order.ts';

/** What tells articles apart, and where their captures stand. */
type Captured = Pick<Article, 'id' | 'digest' | 'files'>;

/** The path by which a capture's outcome is put in order. */
const pathOf = (outcome: Captured | Quarantined): string =>
  isQuarantined(outcome) ? outcome.file : outcome.files[0];

/** What the captures of a build give. */
export type Together<T> = {
  /** By id, each with all its paths. */
  articles: T[];
  /** The paths of captures with the same bytes, in the order of paths. */
  duplicates: { file: string; same: string[] }[];
  /** What was left out, by path. */
  quarantined: Quarantined[];
};

/** Articles by their captures' bytes: the same bytes under several paths are one. And what was left out. */
export const together = <T extends Captured>(
  outcomes: readonly (T | Quarantined)[],
): Together<T> => {
  const articles = new Map<string, T>();
  const quarantined: Quarantined[] = [];
  for (const outcome of outcomes.toSorted(by(pathOf))) {
    if (isQuarantined(outcome)) quarantined.push(outcome);
    else {
      const same = articles.get(outcome.digest);
      if (same) same.files.push(...outcome.files);
      else articles.set(outcome.digest, { ...outcome, files: [...outcome.files] });
    }
  }
  const inPathOrder = [...articles.values()];
  return {
    articles: inPathOrder.toSorted(by(({ id }) => id)),
    duplicates: inPathOrder
      .filter(({ files: [, ...same] }) => same.length > 0)
      .map(({ files: [file, ...same] }) => ({ file, same })),
    quarantined: quarantined.toSorted(by(({ file }) => file)),
  };
};
