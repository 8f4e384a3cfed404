import { counted, number } from '../counted.ts';

/** The front page. */
export const front = {
  title: (site: string) => `${site}: what was said, as each outlet printed it`,
  heading: 'What was said, as each outlet printed it',
  figures: (articles: string, stories: string, quotations: string) =>
    `${articles} · ${stories} · ${quotations} compared word by word`,
  whole: 'The whole story: all remarks, who printed what',
  more: 'More stories',
  all: (n: number) => `All ${counted(n, 'story', 'stories')}`,
  parting: 'Where the sources part',
  partingNote:
    'One place of each remark: the words that all print, and what each has between them.',
  topics: 'Topics',
  people: 'Most quoted',
};

/** The place in which the readings of a remark part. */
export const parting = {
  leftOut: '[left out]',
  andMore: (named: string, n: number) => `${named} and ${number(n)} more`,
};
