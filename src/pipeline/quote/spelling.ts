/** Parts of a name that only tell generations apart. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * True where two words differ by two neighbouring letters exchanged, or by one letter more, less
 * or other (Damerau, "A technique for computer detection and correction of spelling errors", 1964),
 * behind the same first letter. Equal words are not called different.
 */
export function sameBut(a: string, b: string): boolean {
  if (a === b || a.at(0) !== b.at(0) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const left = a.slice(from, a.length - tail);
  const right = b.slice(from, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === right.split('').reverse().join('');
}
