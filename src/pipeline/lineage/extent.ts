import type { Change, Lineage } from '../model/index.ts';
import { wordCount } from './tokens.ts';

/** How much of an original a copy runs. */
export type Extent = Pick<Lineage, 'same' | 'cut' | 'added' | 'kept'>;

/** Counts the words that stayed, were cut and were added, and says where in the original they stayed. */
export const extentOf = (changes: readonly Change[]): Extent => {
  const words = { same: 0, cut: 0, added: 0 };
  const stretches: { from: number; to: number }[] = [];
  for (const change of changes) {
    const count = wordCount(change.text);
    const at = words.same + words.cut;
    words[change.kind] += count;
    if (change.kind === 'same' && count > 0) stretches.push({ from: at, to: at + count });
  }
  const all = words.same + words.cut;
  const kept: [number, number][] = [];
  for (const { from, to } of stretches) {
    const [start, end] = [from, to].map((place) => Math.round((100 * place) / all));
    if (start === undefined || end === undefined || start === end) continue;
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else kept.push([start, end]);
  }
  return { ...words, kept };
};
