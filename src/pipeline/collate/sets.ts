/** What two sets have in common, in the order of the first. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] =>
  [...a].filter((item) => b.has(item));

/** Whether both sets hold something, and nothing in common. */
export const conflict = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b).length === 0;
