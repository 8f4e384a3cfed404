import { candidates } from './candidates.ts';
import type { Resolved } from './coreference.ts';
import { candidateShape, nobodyShape, quoteShape, type Features } from './features.ts';
import { kindOf } from './kinds.ts';
import type { Parsed } from './parsed.ts';
import { probabilities } from './ranker.ts';
import type { Proposal, Scene } from './rules.ts';

/** Who is found to speak, and how sure that is. */
export type Speaker = Proposal & { probability: number };

/** What is found of one quotation; `nobody` is the probability that none of the text's people said it. */
export type Finding = {
  passage: number;
  token: number;
  span: number;
  kind: Scene['kind'];
  speaker: Speaker | null;
  nobody: number;
};

/** A quotation with all that is weighed for it: candidates and their features, nobody's last. */
export type Weighing = {
  scene: Scene;
  options: readonly Proposal[];
  features: readonly Features[];
};

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
      const kind = kindOf(
        words,
        text.slice(Math.max(parsed.passage.start, marked.outerStart - 40), marked.outerStart),
      );
      if (previous && previous.passage < passage - 1) previous = null;
      const scene: Scene = { all, passage, token, span, words, kind, previous };
      const { list, near } = candidates(scene);
      const shape = quoteShape(scene, near, list);
      const features = list.map((candidate) =>
        candidateShape(scene, near, shape, candidate, resolved),
      );
      const chosen = choose({ scene, options: list, features: [...features, nobodyShape(shape)] });
      const speaker = list[chosen];
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

/** Finds the speakers of all quotations of a document, in reading order. */
export function attribute(text: string, all: readonly Parsed[], resolved: Resolved): Finding[] {
  const found: Finding[] = [];
  weigh(text, all, resolved, ({ scene, options, features }) => {
    const chances = probabilities(features);
    let best = options.length;
    for (const [i, chance] of chances.entries()) if (chance > (chances[best] ?? 0)) best = i;
    const option = options[best];
    found.push({
      passage: scene.passage,
      token: scene.token,
      span: scene.span,
      kind: scene.kind,
      speaker: option ? { ...option, probability: chances[best] ?? 0 } : null,
      nobody: chances[options.length] ?? 0,
    });
    return best;
  });
  return found;
}
