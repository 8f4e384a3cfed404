import type { Root } from 'xast';
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
export const teiTree = (story: Story, lookup: Lookup): Root => {
  const remarks = story.utterances.map((utterance) =>
    remark(utterance, {
      page: lookup.utterancePage(utterance.id),
      language: (article) => lookup.article(article)?.language.value,
    }),
  );
  return {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      block(
        'TEI',
        { xmlns: NAMESPACE },
        header(story, lookup),
        block(
          'text',
          {},
          block(
            'body',
            {},
            ...(remarks.length > 0 ? remarks : [el('p', {}, 'No remark is quoted.')]),
          ),
        ),
      ),
      { type: 'text', value: '\n' },
    ],
  };
};

/** The same as XML. */
export const tei = (story: Story, lookup: Lookup): string => toMarkup(teiTree(story, lookup));
