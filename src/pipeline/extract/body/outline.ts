/**
 * Depths from 1 for levels as a page marks them (`h3` under `h2`, columns of indentation): each is
 * one deeper than the nearest one before it with a lesser level, so that no depth is skipped and
 * what comes first stands at 1. Linear in their number.
 */
export const outline = (): ((level: number) => number) => {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    return open.push(level);
  };
};
