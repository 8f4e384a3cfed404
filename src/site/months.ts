import type { Story } from '../pipeline/model/index.ts';

/** Stands for the month of stories that nothing dates. */
export const UNDATED = 'undated';

/** A month (`2025-02`, or `undated`) and its stories, newest first. */
export type Month = { month: string; stories: Story[] };

/** @param stories newest first, undated last */
export const monthsOf = (stories: readonly Story[]): Month[] => [
  ...Map.groupBy(stories, ({ date }) => date?.value.slice(0, 7) ?? UNDATED)
    .entries()
    .map(([month, own]) => ({ month, stories: own })),
];
