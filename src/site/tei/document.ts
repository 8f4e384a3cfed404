import type { Element } from 'xast';
import type { Story } from '../../pipeline/model/index.ts';
import { remark } from './apparatus.ts';
import { header } from './header.ts';
import type { Lookup } from './lookup.ts';
import { block, el, toMarkup } from '../xml-tree.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * A story's remarks as a TEI P5 document with a critical apparatus in parallel segmentation
 * (Guidelines, 13.2.3), as a tree.
 */
const teiTree = (story: Story, lookup: Lookup): Element => {
  const remarks = story.utterances.map((utterance) =>
    remark(utterance, {
      page: lookup.utterancePage(utterance.id),
      language: (article) => lookup.article(article)?.language.value,
    }),
  );
  return block(
    'TEI',
    { xmlns: NAMESPACE },
    header(story, lookup),
    block(
      'text',
      {},
      block('body', {}, ...(remarks.length > 0 ? remarks : [el('p', {}, 'No remark is quoted.')])),
    ),
  );
};

/** The same as XML. */
export const tei = (story: Story, lookup: Lookup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(teiTree(story, lookup))}\n`;
