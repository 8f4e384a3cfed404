import type { Reading } from '../../pipeline/model/index.ts';

/**
 * A name that XML allows as an id (NCName): a letter for the kind, then the id; what may not stand in
 * a name is written as its code point, so that two ids never give one name.
 */
const name = (kind: string, id: string): string =>
  `${kind}-${id.toWellFormed().replace(/[^A-Za-z0-9.-]/gu, (c) => `_${(c.codePointAt(0) ?? 0).toString(16)}_`)}`;

export const personName = (id: string): string => name('p', id);
export const utteranceName = (id: string): string => name('u', id);
/** Witness: an article. The second time that it prints one remark is a witness of its own. */
export const witnessName = (article: string, time = 1): string =>
  time === 1 ? name('a', article) : `${name('a', article)}_${time}`;

/** The witness of each reading of one remark. */
export const witnessesOf = (readings: readonly Reading[]): string[] => {
  const times = new Map<string, number>();
  return readings.map(({ article }) => {
    const time = (times.get(article) ?? 0) + 1;
    times.set(article, time);
    return witnessName(article, time);
  });
};
