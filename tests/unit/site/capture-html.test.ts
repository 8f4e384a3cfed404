import fc from 'fast-check';

import { ElementType, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { runsHtml } from '../../../src/site/capture-html.ts';
import type { CaptureRun } from '../../../src/site/capture-runs.ts';
import { escaped } from '../../../src/site/html.ts';
import { hostile } from './fixture.ts';

const markup = fc.oneof(
  hostile,
  fc.constantFrom(
    '</li><script>alert(1)</script>',
    '" onclick="x',
    "' x='",
    '&lt;',
    '<!--',
    '</ol>',
  ),
);

/** What a parser of HTML makes of a document: its elements' names and attributes, and all of its text. */
const seen = (html: string) => {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) text += node.data;
      else if ('children' in node) {
        if ('name' in node) elements.push({ name: node.name, attributes: node.attribs });
        walk(node.children);
      } else elements.push({ name: `#${node.type}`, attributes: {} });
    }
  };
  walk(parseDocument(html).children);
  return { elements, text };
};

it('text is read as it was, between tags and as a value', () => {
  fc.assert(
    fc.property(markup, (text) => {
      expect(seen(`<p title="${escaped(text)}">${escaped(text)}</p>`)).toEqual({
        elements: [{ name: 'p', attributes: { title: text } }],
        text,
      });
    }),
  );
});

it('a capture’s lines are text, whatever stands in them', () => {
  fc.assert(
    fc.property(markup, markup, markup, markup, (text, tag, words, lang) => {
      const run: CaptureRun = {
        verdict: 'kept',
        words,
        certainty: text,
        unsure: true,
        corrected: false,
        lines: [{ number: 7, text, tag }, { passed: 3 }, { number: 9, text: '', withheld: 4 }],
      };
      const { elements, text: all } = seen(runsHtml([run], { unit: 'line', lang }));
      const code = tag === '' ? [] : ['code'];
      expect(elements.map(({ name }) => name)).toEqual([
        'li',
        'p',
        'b',
        'span',
        'ol',
        'li',
        ...code,
        'li',
        'li',
        'i',
      ]);
      expect(elements[0]?.attributes).toEqual({ class: 'run kept unsure' });
      expect(elements[5]?.attributes).toEqual({ id: 'l7', value: '7', lang, dir: 'auto' });
      expect(all).toContain(words);
      expect(all).toContain(tag === '' ? text : `${tag} ${text}`);
    }),
  );
});
