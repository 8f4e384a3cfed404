import { candidates } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Resolved } from './casting.ts';
import { candidateShape, nobodyShape, quoteShape, type Features } from './features.ts';
import { isEnglish } from './english.ts';
import { kindOf } from './kinds.ts';
import type { Parsed } from './parsed.ts';
import { probabilities } from './ranker.ts';
import type { Proposal, Scene } from './rules.ts';

/** Who is found to speak, and how sure that is. */
export type Speaker = Proposal & { probability: number };

/** A quotation, its place, and its speaker where one is found. */
export type Finding = {
  passage: number;
  token: number;
  span: number;
  kind: Scene['kind'];
  speaker: Speaker | null;
};

/**
 * Where nobody is this probable, a few words between marks are no quotation but a term or a doubt
 * (`the “deal of the century”`). Of what this leaves out, three in four are no
 * quotation in annotated news, and the others are fragments.
 */
const NO_QUOTATION = 0.7;

/** More words than this are a quotation, whoever said them. */
const FEW = 8;

/** A verb of saying so few tokens before the words shows that somebody said them. */
const BESIDE = 3;

/** A quotation with all that is weighed for it: candidates and their features, nobody's last. */
export type Weighing = {
  scene: Scene;
  near: readonly Clause[];
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
      const chosen = choose({
        scene,
        near,
        options: list,
        features: [...features, nobodyShape(shape)],
      });
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

/** True where a verb of saying stands right before the quotation. */
function isCued({ all, passage, token }: Scene, near: readonly Clause[]): boolean {
  const tokens = all[passage]?.tokens;
  return near.some(
    ({ cue, cueEnd }) =>
      cueEnd < token &&
      token - cueEnd <= BESIDE &&
      tokens?.[cue]?.sentence === tokens?.[token]?.sentence,
  );
}

/** True for words between marks that nobody is quoted with. */
function isTerm({ all, passage, words }: Scene, nobody: number): boolean {
  if (nobody < NO_QUOTATION) return false;
  const parsed = all[passage];
  const list = words.split(/\s+/);
  const titled =
    list.length > 1 && list.filter((word) => /^\p{Lu}/u.test(word)).length > list.length / 2;
  // A paragraph of its own is a quotation, unless it is written like a title.
  const alone = parsed?.passage.kind === 'heading' || (parsed?.tokens.length === 1 && !titled);
  return !alone && list.length <= FEW;
}

/** `“…,” she said, according to the police`: the words are hers, though the police report them. */
const isTold = ({ rule, clause }: Proposal): boolean =>
  (rule === 'after' || rule === 'lead') &&
  clause?.order !== 'according' &&
  clause?.verb.strong === true;

/** Finds the speakers of all quotations of a document, in reading order; terms are left out. */
export function attribute(text: string, all: readonly Parsed[], resolved: Resolved): Finding[] {
  const found: Finding[] = [];
  const judged = isEnglish(all);
  weigh(text, all, resolved, ({ scene, near, options, features }) => {
    const { passage, token, span, kind } = scene;
    const nobody = options.length;
    const cued = isCued(scene, near);
    // Words that a verb of saying introduces are somebody's: only who is in question.
    const weighed = probabilities(cued ? features.slice(0, nobody) : features);
    if (judged && isTerm(scene, cued ? 0 : (weighed[nobody] ?? 0))) return nobody;
    const told = options.some(isTold);
    const reporting = options.map(({ clause }) => told && clause?.order === 'according');
    const lost = weighed.reduce((sum, chance, i) => sum + (reporting[i] ? chance : 0), 0);
    let best = nobody;
    let most = weighed[nobody] ?? 0;
    for (const [i, chance] of weighed.entries())
      if (chance > most && !reporting[i]) [best, most] = [i, chance];
    const option = options[best];
    const speaker = option ? { ...option, probability: most / (1 - lost) } : null;
    found.push({ passage, token, span, kind, speaker });
    return best;
  });
  return found;
}
