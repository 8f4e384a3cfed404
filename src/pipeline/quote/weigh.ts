import { candidates } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Resolved } from './casting.ts';
import {
  candidateShape,
  nobodyShape,
  quoteShape,
  type Features,
  type QuoteShape,
} from './features.ts';
import { kindOf } from './kinds.ts';
import type { Parsed } from './parsed.ts';
import type { Proposal, Scene } from './rules.ts';

/** A quotation with all that is weighed for it: candidates and their features, nobody's last. */
export type Weighing = {
  scene: Scene;
  near: readonly Clause[];
  shape: QuoteShape;
  options: readonly Proposal[];
  features: readonly Features[];
};

/** So much before a quotation tells whether it begins a sentence, in UTF-16 units. */
const LEAD = 40;

/**
 * Weighs the quotations of a document in reading order. `choose` says which option speaks (their
 * number for nobody); what it says of one quotation is known when the next is weighed.
 */
export function weigh(
  text: string,
  all: readonly Parsed[],
  resolved: Resolved,
  choose: (weighing: Weighing) => number,
): void {
  let previous: Scene['previous'] = null;
  for (const [passage, parsed] of all.entries()) {
    for (const token of parsed.quoteTokens) {
      const span = parsed.tokens[token]?.span ?? -1;
      const marked = parsed.passage.spans[span];
      if (!marked) continue;
      const words = text.slice(marked.start, marked.end);
      const from = Math.max(parsed.passage.start, marked.outerStart - LEAD);
      const kind = kindOf(words, text.slice(from, marked.outerStart));
      if (previous && previous.passage < passage - 1) previous = null;
      const scene: Scene = { all, passage, token, span, words, kind, previous };
      const { list, near } = candidates(scene);
      const shape = quoteShape(scene, near, list);
      const features = list.map((candidate) =>
        candidateShape(scene, near, shape, candidate, resolved),
      );
      features.push(nobodyShape(shape));
      const speaker = list[choose({ scene, near, shape, options: list, features })];
      previous = {
        passage,
        token,
        speaker: speaker
          ? {
              rule: speaker.rule,
              passage: speaker.passage,
              mention: speaker.mention,
              clause: speaker.clause,
            }
          : null,
      };
    }
  }
}
