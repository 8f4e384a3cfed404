import type { Element } from 'xast';
import type { Story } from '../../pipeline/model/index.ts';
import { languageName } from '../format.ts';
import type { Lookup } from './lookup.ts';
import { people } from './people.ts';
import { block, el } from '../xml-tree.ts';
import { witnesses } from './witnesses.ts';

/** What the types of the apparatus mean. */
const CONVENTIONS =
  'Readings are aligned word by word by program, without a base text; every stretch is an app. Its type ' +
  'says how far the readings part: same (case and punctuation aside), slight (spelling, contraction, ' +
  'abbreviation, form of a number), other (other words), part (words that only some have). An empty ' +
  'rdg is an omission. Joined in order, the rdg of a witness are its words as printed, without ' +
  'quotation marks. Witnesses that no rdg of a remark names do not print it.';

/** The header: what the document is, its witnesses, who speaks, and how to read the apparatus. */
export const header = (story: Story, lookup: Lookup): Element => {
  const speakers = people(story, lookup);
  const languages = [
    ...new Set(
      story.members.flatMap(({ article }) => lookup.article(article)?.language.value ?? []),
    ),
  ];
  return block(
    'teiHeader',
    {},
    block(
      'fileDesc',
      {},
      block('titleStmt', {}, el('title', {}, `${story.title.text}: what was said, as printed`)),
      block(
        'publicationStmt',
        {},
        el('publisher', {}, 'Variorum'),
        el('idno', { type: 'URI' }, lookup.storyPage),
        el(
          'availability',
          { status: 'restricted' },
          el('p', {}, 'The texts belong to their publishers.'),
        ),
      ),
      block('sourceDesc', {}, block('listWit', {}, ...witnesses(story, lookup))),
    ),
    block(
      'encodingDesc',
      {},
      block('editorialDecl', {}, el('p', {}, CONVENTIONS)),
      el('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ),
    block(
      'profileDesc',
      {},
      block(
        'langUsage',
        {},
        ...languages.map((code) => el('language', { ident: code }, languageName(code))),
      ),
      ...(speakers.length > 0 ? [block('particDesc', {}, ...speakers)] : []),
    ),
  );
};
