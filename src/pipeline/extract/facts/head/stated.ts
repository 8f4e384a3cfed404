import type { Fact } from '../../../model/index.ts';
import type { Stated } from '../meta.ts';

/** A fact that the page's head or markup states; the evidence says where, and what it prints. */
export const headFact = (value: string, { value: printed, where }: Stated): Fact => ({
  value,
  basis: 'stated',
  evidence: `${where}: ${printed.slice(0, 300)}`,
});
