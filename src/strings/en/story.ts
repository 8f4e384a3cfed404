import { counted, number } from '../counted.ts';

/** A remark and its readings. */
export const utterance = {
  printedBy: (n: number) => `printed by ${counted(n, 'source', 'sources')}`,
  printedByOf: (n: number, of: number) =>
    `printed by ${number(n)} of ${counted(of, 'source', 'sources')}`,
  conflict: 'the sources name different speakers',
  link: 'Link',
  linkCopied: 'Link copied',
  view: 'View of this remark',
  readings: 'Readings',
  aligned: 'Aligned',
};

/** How a reading parts from the others, for those who do not see the marks. */
export const differences = {
  all: (told: string) => `Differs from others: ${told}.`,
  instead: (own: string, others: string) => `${own} where others print ${others}`,
  more: (text: string) => `${text}, which others do not print`,
  less: (text: string) => `leaves out ${text}`,
  moved: (text: string) => `${text} at another place`,
};

/** A story's page. */
export const story = {
  independent: (n: number) => counted(n, 'independent source', 'independent sources'),
  contents: 'On this page',
  said: { name: 'What was said', note: 'Each remark once, marked where the sources part.' },
  matrix: {
    name: 'Who printed what',
    note: 'Compared with the fullest reading of each remark.',
  },
  conflicts: {
    name: 'Attribution conflicts',
    note: 'The same words, and different speakers named for them.',
  },
  alone: {
    name: 'Only in one source',
    note: 'Remarks that a reader of the other sources never saw.',
  },
  coverage: { name: 'Coverage' },
  made: { name: 'How this page was made' },
  madeHeadline:
    'The headline and what stands below it are printed by [the article most like the others](best) among those with a sound headline, copies left out.',
  madeSummary: 'The summary is from [another](other), since that one opens with none.',
  madeWords:
    'No sentence here was generated: the words are the sources’; grouping and comparison follow [stated rules](about).',
  asData:
    'This story as data: [JSON](json), and its apparatus as [TEI XML](tei). All quotations: [data](data).',
  inTopic: 'Stories of this topic in time',
  inTime: 'Stories in time',
  remark: 'Remark',
};
