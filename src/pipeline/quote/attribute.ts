import type { Resolved } from './casting.ts';
import { isEnglish } from './english.ts';
import type { Parsed } from './parsed.ts';
import { chancesOf } from './ranker.ts';
import type { Proposal, Scene } from './rules.ts';
import { statedSpeaker } from './stated.ts';
import { isTerm } from './terms.ts';
import { weigh, type Weighing } from './weigh.ts';

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

/** A verb of saying so few tokens before the words shows that somebody said them. */
const BESIDE = 3;

/** True where a verb of saying stands right before the quotation. */
function isCued({ scene: { all, passage, token }, near }: Weighing): boolean {
  const tokens = all[passage]?.tokens;
  return near.some(
    ({ cue, cueEnd }) =>
      cueEnd < token &&
      token - cueEnd <= BESIDE &&
      tokens?.[cue]?.sentence === tokens?.[token]?.sentence,
  );
}

/** `“…,” she said, according to the police`: the words are hers, though the police report them. */
const isTold = ({ rule, clause }: Proposal): boolean =>
  (rule === 'after' || rule === 'lead') &&
  clause?.order !== 'according' &&
  clause?.verb.strong === true;

/** Where words are told by somebody, who only reports them is out of the question. */
function withoutReporters({ options }: Weighing, chances: readonly number[]): number[] {
  const told = options.some(isTold);
  const left = chances.map((chance, i) =>
    told && options[i]?.clause?.order === 'according' ? 0 : chance,
  );
  const sum = left.reduce((a, b) => a + b, 0);
  return left.map((chance) => chance / Math.max(sum, Number.EPSILON));
}

/** Finds the speakers of all quotations of a document, in reading order; terms are left out. */
export function attribute(text: string, all: readonly Parsed[], resolved: Resolved): Finding[] {
  const found: Finding[] = [];
  const judged = isEnglish(all);
  weigh(text, all, resolved, (weighing) => {
    const { scene, options, features } = weighing;
    const { passage, token, span, kind } = scene;
    const stated = statedSpeaker(weighing);
    if (stated) {
      found.push({ passage, token, span, kind, speaker: stated });
      return options.findIndex(
        (option) => option.passage === stated.passage && option.mention === stated.mention,
      );
    }
    const nobody = options.length;
    const chances = chancesOf(features);
    if (judged && isTerm(text, weighing, chances)) return nobody;
    // Words that a verb of saying introduces are somebody's: only who is in question.
    const cued = isCued(weighing);
    const weighed = withoutReporters(
      weighing,
      cued ? chancesOf(features.slice(0, nobody)) : chances,
    );
    const probability = Math.max(...weighed, 0);
    const best = probability > (weighed[nobody] ?? 0) ? weighed.indexOf(probability) : nobody;
    const option = options[best];
    const speaker = option ? { ...option, probability } : null;
    found.push({ passage, token, span, kind, speaker });
    return best;
  });
  return found;
}
