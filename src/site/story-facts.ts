import { counts } from '#strings';
import type { Gist } from '../loaders/gist.ts';
import type { Story } from '../pipeline/model/index.ts';

/** What a list says of a story beside its headline: how many of what, as far as there are any. */
export const storyFacts = (
  { independent, members }: Pick<Story, 'independent' | 'members'>,
  { remarks, compared }: Pick<Gist, 'remarks' | 'compared'>,
): string[] => {
  const copies = members.filter(({ copyOf }) => copyOf !== null).length;
  return [
    counts.sources(independent),
    ...(copies > 0 ? [counts.copies(copies)] : []),
    ...(remarks > 0 ? [counts.remarks(remarks)] : []),
    ...(compared > 0 ? [counts.toCompare(compared)] : []),
  ];
};
