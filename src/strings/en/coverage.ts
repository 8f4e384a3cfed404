import type { Direction } from '../../pipeline/model/index.ts';
import { counted, number } from '../counted.ts';

/** Who reported a story, and who copied whom. */
export const coverage = {
  summary: (articles: number, sources: number, originals: number, copies: number) =>
    `${counted(articles, 'article', 'articles')} from ${counted(sources, 'independent source', 'independent sources')}: ` +
    `${counted(originals, 'original', 'originals')} and ${counted(copies, 'copy', 'copies')}. ` +
    'Each strip is the original from its first word to its last, filled where the copy runs it.',
  dated: 'since it {evidence}',
  credited: (to: string) => `text credited to ${to}`,
  copy: 'A copy: [what it changed](changes)',
};

/** The copies of an article. */
export const copies = {
  lead: (n: number) =>
    `This text also ran in ${counted(n, 'other article', 'other articles')}. Copies count as no further source.`,
  original: 'the original',
  retitled: ', under another headline: ',
  changes: 'What it changed',
  share: (percent: number) => `${percent}%`,
  shareOf: 'of it: what it changed',
};

/** Why the other article is the original, said of the copy. */
export const directions: Record<Direction, (original: string, credit: string) => string> = {
  credits: (original) => `credits ${original}`,
  credited: (original) => `others credit ${original}`,
  later: () => 'printed later',
  undated: () => 'prints no date',
  agency: (_, credit) => `credits ${credit}`,
  longer: () => 'has less of the text',
  order: () => 'which came first is not known',
};

/** How much of its original a copy runs; `words` are those of the original, where they are told. */
export const copied = {
  all: (words: number | null) => `runs all of ${whole(words)}`,
  share: (percent: number, words: number | null) => `runs ${percent}% of ${whole(words)}`,
  cut: (n: number) => `cuts ${counted(n, 'word', 'words')}`,
  added: (n: number) => `adds ${counted(n, 'word', 'words')}`,
  nothing: 'adds nothing',
};

const whole = (words: number | null): string =>
  words === null ? 'it' : `the original’s ${number(words)} words`;

/** A copy held against its original. */
export const changes = {
  title: (name: string) => `What ${name} changed`,
  description: (name: string, origin: string) =>
    `The text that ${name} and ${origin} both ran, laid over each other word by word.`,
  thisCopy: 'This copy',
  original: 'Original',
  copy: 'Copy',
  extent: 'The copy',
  credits: (to: string) => `credits ${to}`,
  key: '{cut}: only in the original. {added}: only in the copy. Whole paragraphs stand at a rule, under the word Cut or Added. Words are compared as printed; white space and the form of quotation marks and dashes are not. What moved shows as cut in one place and added in another. [Back to the story](story)',
  keyCut: 'Struck out',
  keyAdded: 'Underlined twice',
  headline: 'Headline',
  text: 'Text',
  none: 'No word differs.',
  same: (n: number) => `${counted(n, 'paragraph', 'paragraphs')} the same in both`,
  cut: 'Cut',
  added: 'Added',
  spokenCut: '[cut: ',
  spokenAdded: '[added: ',
};
