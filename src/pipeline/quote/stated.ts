import type { Parsed } from './parsed.ts';
import type { Proposal } from './rules.ts';
import type { Weighing } from './weigh.ts';

/** How sure a label or credit is: it is printed for nothing but to say who speaks. */
const LABELLED = 0.98;
const CREDITED = 0.9;

/** How sure the person whom an interview’s introduction names most is who answers. */
const ANSWERED = 0.8;

/** Who speaks by layout alone, and how sure that is. */
export type Stated = Proposal & { probability: number };

/** The passage that prints a label: this one, or the one that it goes on from. */
function passageOf(all: readonly Parsed[], from: number): number {
  const label = all[from]?.passage.label;
  let at = from;
  while (at >= 0 && (all[at]?.passage.start ?? 0) > (label?.start ?? 0)) at--;
  return at;
}

/** The speaker whom a label before the words or a line behind them names; null for most quotations. */
export function statedSpeaker({ scene, shape, options }: Weighing): Stated | null {
  const { all, passage } = scene;
  if (all[passage]?.passage.label) {
    const labelled = passageOf(all, passage);
    // A label is the first phrase of its passage.
    const label = all[labelled]?.mentions[0];
    if (!label) return null;
    const probability = label.type === 'name' ? LABELLED : ANSWERED;
    return { rule: 'colon', passage: labelled, mention: 0, clause: null, probability };
  }
  const credit = options.find(({ rule }) => rule === 'credit');
  return credit && shape.situation === 'bare' ? { ...credit, probability: CREDITED } : null;
}
