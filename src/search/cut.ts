import { hash } from 'node:crypto';

/**
 * Cuts a list into pieces of so many items on average. A piece begins where the digest of a name says
 * so, by chance as it were: whatever is added or taken away leaves the other pieces as they are
 * (content-defined chunking; Muthitacharoen, Chen and Mazières 2001, 3.1).
 */
export const cut = <T>(items: readonly T[], size: number, nameOf: (item: T) => string): T[][] => {
  const pieces: T[][] = [];
  for (const item of items) {
    const begins = hash('sha256', nameOf(item), 'buffer').readUInt32BE() % size === 0;
    const last = pieces.at(-1);
    if (last && !begins) last.push(item);
    else pieces.push([item]);
  }
  return pieces;
};
