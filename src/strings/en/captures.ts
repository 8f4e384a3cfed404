import type { Quarantined, Reason } from '../../pipeline/model/index.ts';
import { counted } from '../counted.ts';

/** The list of captures. */
export const captures = {
  title: 'Captures',
  description: 'The saved pages behind this edition, and those that were left out.',
  lead: 'The saved pages, as they came. Each shows what was kept, what was dropped, and why.',
  of: (month: string) => `Captures on stories of ${month}`,
  count: (n: number) => counted(n, 'capture', 'captures'),
  leftOut: 'Left out',
  rest: (n: number) => `${counted(n, 'more', 'more')}: “variorum check” names all of them.`,
  twice: 'Saved twice',
  same: (files: string) => `the same bytes as ${files}`,
};

/** A capture's page. A text dump is numbered by its lines, HTML by its blocks. */
export const capture = {
  label: 'Capture',
  title: (headline: string) => `Capture: ${headline}`,
  description: {
    line: (file: string) => `What was kept and what was dropped of ${file}, line by line, and why.`,
    block: (file: string) =>
      `What was kept and what was dropped of ${file}, block by block, and why.`,
  },
  tally: {
    line: '{kept} lines kept, {fact} read as facts, {dropped} dropped',
    block: '{kept} blocks kept, {fact} read as facts, {dropped} dropped',
  },
  article: 'The article',
  about: {
    line: 'The page as it was saved, line by line. A model gives each the chance that it belongs to the article: *unsure* means less than 85 in 100 for what was decided.',
    block:
      'The page as it was saved, block by block. A model gives each the chance that it belongs to the article: *unsure* means less than 85 in 100 for what was decided. Before each block stands the name of its HTML element.',
  },
  place: {
    line: (n: number) => `line ${n}`,
    block: (n: number) => `block ${n}`,
  },
  more: {
    line: (n: number) => `${counted(n, 'more line', 'more lines')} of this kind`,
    block: (n: number) => `${counted(n, 'more block', 'more blocks')} of this kind`,
  },
};

/** What of a capture can be shown alone. */
export const captureFilter = {
  legend: 'Show',
  all: 'Everything',
  kept: 'Kept',
  fact: 'Facts',
  dropped: 'Dropped',
  unsure: 'Unsure',
  corrected: 'Corrected',
};

/** What became of a line, and how sure that is. */
export const fates = {
  kept: 'kept',
  keptWithout: (part: string) => `kept, ${part} taken out`,
  fact: (reason: string) => `fact: ${reason}`,
  dropped: (reason: string) => `dropped: ${reason}`,
  sure: (probability: string) => `sure (${probability})`,
  unsure: (probability: string) => `unsure (${probability})`,
  byRule: 'by a rule',
};

/** Why a line was kept, read as a fact or dropped. */
export const reasons: Record<Reason, string> = {
  body: 'body',
  headline: 'headline',
  'headline repeated': 'headline repeated',
  standfirst: 'standfirst',
  byline: 'byline',
  'date line': 'date line',
  dateline: 'dateline',
  section: 'section',
  breadcrumb: 'breadcrumb',
  credit: 'credit',
  caption: 'caption',
  tags: 'tags',
  'site name': 'site name',
  'address of the page': 'address of the page',
  'label of the address': 'label of the address',
  'consent banner': 'consent banner',
  'comment form': 'comment form',
  'copyright notice': 'copyright notice',
  advertisement: 'advertisement',
  'sign-in form': 'sign-in form',
  'newsletter or subscription offer': 'newsletter or subscription offer',
  'related headline': 'related headline',
  player: 'player',
  'picture label': 'picture label',
  'share bar': 'share bar',
  'about the author': 'about the author',
  'site description': 'site description',
  'footer link': 'footer link',
  'link to a source': 'link to a source',
  'date or reading time': 'date or reading time',
  menu: 'menu',
  'page furniture': 'page furniture',
  'signs without words': 'signs without words',
  'date of another page': 'date of another page',
  'before the article': 'before the article',
  'inserted in the article': 'inserted in the article',
  'after the article': 'after the article',
  'not the article': 'not the article',
  'taken out by an editor': 'taken out by an editor',
  'kept by an editor': 'kept by an editor',
  'text mended by an editor': 'text mended by an editor',
};

/** Why a capture was left out. */
export const quarantines: Record<Quarantined['code'], string> = {
  empty: 'no text in it',
  binary: 'not text',
  unreadable: 'could not be read',
  'too-large': 'too large',
  'no-article': 'no article in it',
  changed: 'changed while it was read',
  failed: 'a rule failed on it',
};
