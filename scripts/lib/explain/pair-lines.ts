import type { Direction, Member } from '../../../src/pipeline/model/index.ts';
import { evidenceLines } from './evidence.ts';
import type { Pair, Placed } from './pair.ts';

/** The answer in one line. */
const verdict = ({ sameStory, sameTopic, copy, originals }: Pair): string => {
  if (copy) return 'One story: one holds the text of the other.';
  if (!originals) return 'One story: both hold the text of a third.';
  const { probability, threshold } = originals.explanation;
  const likely = (probability ?? 0) >= threshold;
  if (sameStory)
    return likely
      ? 'One story.'
      : 'One story, by the other articles in it: not by these two alone.';
  const topic = sameTopic ? ' of one topic' : '';
  return likely
    ? `Two stories${topic}, though these two alone could be one: the other articles speak against it.`
    : `Two stories${topic}.`;
};

const articleLines = ({ member, story }: Placed): string[] => [
  `  ${member.article} ${member.title ?? '(no title)'}`,
  `${''.padEnd(19)}${[
    member.source ?? 'source not known',
    member.date === null ? 'no date' : `${member.date.value}, ${member.date.basis}`,
    `story ${story.id}`,
  ].join('; ')}`,
];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Why the other one is the original, said of the copy. */
const WHY: Readonly<Record<Direction, string>> = {
  credits: 'it credits the original',
  credited: 'another article credits the original',
  later: 'it is later',
  undated: 'it has no date',
  agency: 'it names another source, the original none',
  longer: 'it has less of the text',
  order: 'which came first is not known, and a fixed order decides',
};

/** What a copy holds of its original, by three-word sequences and by the word diff. */
const copyLine = ({ article, copyOf, shared, lineage }: Member): string[] =>
  copyOf === null
    ? []
    : [
        `  ${article} is a copy of ${copyOf}, which holds ${percent(shared ?? 0)} of its text: ${
          lineage ? WHY[lineage.direction] : 'no reason is kept'
        }.`,
        ...(lineage
          ? [
              `    Of the original’s ${lineage.same + lineage.cut} words it runs ${lineage.same}, cuts ${lineage.cut} and adds ${lineage.added}.`,
            ]
          : []),
      ];

const copyLines = ({ articles, copy, originals }: Pair): string[] => {
  const folded = articles.flatMap(({ member }) => copyLine(member));
  return [
    'Copies',
    ...(folded.length > 0 ? folded : ['  Neither is one.']),
    ...(!copy && folded.length > 0 && originals
      ? [`  Copies belong where their original does: ${originals.ids.join(' and ')} are compared.`]
      : []),
  ];
};

const topicLines = ({ articles: [one, other], sameTopic }: Pair): string[] =>
  sameTopic
    ? [`One topic ${one.topic.id}: ${one.topic.name}`]
    : [one, other].map(({ topic }) => `Topic ${topic.id}: ${topic.name}`);

/** Why two articles are, or are not, one story: copies, the evidence and its weights, the threshold. */
export const pairLines = (pair: Pair): string[] => [
  verdict(pair),
  ...pair.articles.flatMap(articleLines),
  '',
  ...copyLines(pair),
  '',
  ...(pair.originals
    ? [
        ...evidenceLines(pair.originals.explanation),
        `  Stories are joined while the mean over all their articles is at least ${pair.originals.explanation.threshold},`,
        `  and at least ${pair.originals.explanation.cohesion} times what it is within the looser of the two.`,
        '',
      ]
    : []),
  ...topicLines(pair),
];
