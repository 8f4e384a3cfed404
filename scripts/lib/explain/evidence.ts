import type { Explanation } from '../../../src/pipeline/group/index.ts';
import { STORY_REACH } from '../../../src/pipeline/group/pairs.ts';

/** What each piece of evidence is, as `similarity.ts` and `standing.ts` in the pipeline define it. */
const MEANING: Readonly<Record<string, string>> = {
  whole: 'likeness of all words',
  wholeSquared: 'the same, squared',
  title: 'likeness of the headlines',
  lead: 'likeness of the openings',
  leadAbove: 'the same, above a fifth',
  body: 'likeness of the rest',
  names: 'names in both',
  pairs: 'pairs of words in both',
  titleInLead: 'headline words in the other’s headline or opening',
  numbers: 'numbers in both',
  quoted: 'quoted words in both',
  titleNames: 'names in both headlines',
  common: 'how much both have at all',
  rarest: 'how rare the rarest word in both is',
  held: 'share of the shorter’s words that the longer has',
  holds: 'share of the longer’s words that the shorter has',
  little: 'how much the shorter has at all',
  wholeInMuch: 'likeness of all words, times how much the shorter has',
  leadInMuch: 'likeness of the openings, times that',
  heldInMuch: 'share that the longer has, times that',
  pairsInMuch: 'pairs of words in both, times that',
  daysShared: 'both name the same day of the year',
  daysDiffer: 'they name other days of the year',
  weekdayShared: 'both name the same weekday first',
  weekdayDiffers: 'they name different weekdays first',
  dated: 'both are dated',
  days: 'days between them',
  mutual: 'likeness, to that of the more similar neighbour',
  chosen: 'likeness, to that of the less similar neighbour',
  likelyMutual: 'likelihood at first look, to that of the likelier neighbour',
  likelyChosen: 'likelihood at first look, to that of the less likely neighbour',
  sharedOfMore: 'likely neighbours of both, as a share of the more',
  sharedOfFewer: 'likely neighbours of both, as a share of the fewer',
  shared: 'likely neighbours of both',
  neighbours: 'likely neighbours of the one with fewer',
};

const WIDTH = Math.max(...Object.values(MEANING).map(({ length }) => length)) + 2;

const signed = (number: number): string =>
  `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;

/** A probability, never as certain as no evidence makes it. */
const inWords = (probability: number): string =>
  probability > 0.999
    ? 'more than 0.999'
    : probability < 0.001
      ? 'less than 0.001'
      : probability.toFixed(3);

const row = (name: string, value: string, weight: string, sum: string): string =>
  `  ${name.padEnd(WIDTH)}${value.padStart(7)}${weight.padStart(9)}${sum.padStart(10)}`;

/** Why two articles were not held against each other. */
const notCompared = (days: number | null): string =>
  days !== null && days > STORY_REACH.window
    ? `They lie ${days} days apart; articles more than ${STORY_REACH.window} days apart are not compared.`
    : 'They were not compared: others are nearer, they share no telling word, or their languages differ.';

/** Each piece of evidence with its weight, and what they come to. Strongest first. */
export const evidenceLines = ({
  evidence,
  bias,
  probability,
  days,
}: Pick<Explanation, 'evidence' | 'bias' | 'probability' | 'days'>): string[] => {
  if (probability === null) return ['Evidence', `  ${notCompared(days)}`];
  const telling = evidence.filter(({ value }) => value !== 0);
  const sum = evidence.reduce((total, { contribution }) => total + contribution, bias);
  const absent = evidence
    .filter(({ value }) => value === 0)
    .map(({ feature }) => MEANING[feature] ?? feature);
  return [
    `Evidence${''.padEnd(WIDTH - 6)}${'value'.padStart(7)}${'weight'.padStart(9)}${'log-odds'.padStart(10)}`,
    ...telling.map(({ feature, value, weight, contribution }) =>
      row(
        MEANING[feature] ?? feature,
        value.toFixed(2),
        `× ${weight.toFixed(2)}`,
        signed(contribution),
      ),
    ),
    row('before any evidence', '', '', signed(bias)),
    row('together', '', '', signed(sum)),
    ...(absent.length > 0 ? [`  none of: ${absent.join('; ')}`] : []),
    `  So the two alone report one event with a probability of ${inWords(probability)}.`,
  ];
};
