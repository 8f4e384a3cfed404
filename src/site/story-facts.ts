import { counts } from '#strings';
import type { Story } from '../pipeline/model/index.ts';
import { isCompared } from './wordings.ts';

/** What a list says of a story beside its headline: how many of what, as far as there are any. */
export const storyFacts = ({ independent, members, utterances }: Story): string[] => {
  const copies = members.filter(({ copyOf }) => copyOf !== null).length;
  const compared = utterances.filter(isCompared).length;
  return [
    counts.sources(independent),
    ...(copies > 0 ? [counts.copies(copies)] : []),
    ...(utterances.length > 0 ? [counts.remarks(utterances.length)] : []),
    ...(compared > 0 ? [counts.toCompare(compared)] : []),
  ];
};
