import type { Story } from '../pipeline/model/index.ts';
import { count } from './format.ts';
import { isCompared } from './wordings.ts';

/** What a list says of a story beside its headline: how many of what, as far as there are any. */
export const storyFacts = ({ independent, members, utterances }: Story): string[] => {
  const copies = members.filter(({ copyOf }) => copyOf !== null).length;
  const compared = utterances.filter(isCompared).length;
  return [
    count(independent, 'source'),
    ...(copies > 0 ? [count(copies, 'copy', 'copies')] : []),
    ...(utterances.length > 0 ? [count(utterances.length, 'remark')] : []),
    ...(compared > 0 ? [`${compared} to compare`] : []),
  ];
};
