import { counted } from '../counted.ts';

/** A text between quotation marks. */
export const quoted = (text: string): string => `“${text}”`;

export { probability } from '../../pipeline/text/probability.ts';

/** What the marks mean. */
export const legend = {
  other: 'other words',
  part: 'only some print these',
  moved: 'at another place',
  gap: '[… 5 words]',
  gapMeans: 'left out here',
  slight: 'spelling or short form',
  step: 'Point at a mark, tap it or go through them with ← and → to see what the others print there.',
};

/** What stands at the marks. */
export const marks = {
  gap: (words: number) => `[… ${counted(words, 'word', 'words')}]`,
  leftOut: '[left out]',
  elsewhere: '[at another place]',
};

/** Who prints a stretch of the aligned readings. */
export const prints = {
  most: (some: number, all: number) => `${some} of ${all} outlets`,
  only: (outlets: string) => `only ${outlets}`,
  without: (outlets: string) => `not in ${outlets}`,
  elsewhere: (outlets: string) => `at another place in ${outlets}`,
};

/** What sets a reading apart from others of the same words. */
export const apart = {
  headline: 'headline',
  copy: 'copy',
  elsewhere: 'another story',
  names: (speaker: string) => `names ${speaker}`,
  also: (how: string) => `also ${how}`,
  again: 'again',
};

/** Where a reading's words stand, and whose they are said to be. */
export const context = {
  summary: 'Context',
  after: (how: string) => `${how} · context`,
  noRule: 'No rule finds a speaker here.',
  /** `mention` are the words that name the speaker here; `sure`: enough to name the speaker. */
  attribution: (mention: string | null, rule: string, chance: string, sure: boolean) =>
    `Attributed${mention === null ? '' : ` to “${mention}”`} by ${rule}, probability ${chance}` +
    `${sure ? '' : ': too little to name the speaker'}.`,
  also: 'Put together with words of {remarks}.',
  remark: 'another remark',
  read: 'Read it in the article',
};

/** Remarks that make the same claim. */
export const related = {
  lead: 'The same claim in other words',
  elsewhere: 'in another story',
};

/** Remarks that one outlet prints. */
export const onlyIn = {
  copies: (n: number) => `and ${counted(n, 'copy', 'copies')}`,
};

/** Who printed a quotation, in a list. */
export const spread = {
  more: (outlets: string, n: number) => `${outlets} and ${n} more`,
  readings: (n: number) => counted(n, 'reading', 'readings'),
};
