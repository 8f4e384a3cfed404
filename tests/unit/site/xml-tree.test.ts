import fc from 'fast-check';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { describe, expect, it } from 'vitest';
import { el, toHtml, toMarkup } from '../../../src/site/xml-tree.ts';

/** Text that is mostly what has to be written otherwise. */
const text = fc.string({
  unit: fc.constantFrom('&', '<', '>', '"', "'", ']', ']]>', 'a', 'é', '🙂', ' ', '&amp;', '\n'),
});

/** A tree as this site makes it, and as the libraries for XML do. */
const trees = fc.letrec<{ tree: [ReturnType<typeof el>, ReturnType<typeof x>] }>((tie) => ({
  tree: fc
    .record({
      name: fc.constantFrom('p', 'tei:rdg'),
      attributes: fc.dictionary(fc.constantFrom('ref', 'xml:id'), text, { noNullPrototype: true }),
      children: fc.array(
        fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('tree')),
      ),
    })
    .map(({ name, attributes, children }) => [
      el(name, attributes, ...children.map((c) => (typeof c === 'string' ? c : c[0]))),
      x(
        name,
        attributes,
        children.map((c) => (typeof c === 'string' ? c : c[1])),
      ),
    ]),
})).tree;

describe('XML of trees', () => {
  it('is what a library for all XML writes, whatever texts and values hold', () => {
    fc.assert(
      fc.property(trees, ([own, theirs]) => {
        expect(toMarkup(own)).toBe(
          toXml(theirs, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;'),
        );
        expect(toHtml(own)).toBe(toXml(theirs));
      }),
    );
  });

  it('has no line end but LF, and none of the characters that XML cannot hold', () => {
    expect(toMarkup(el('p', { n: 'a\r\nb\u0000' }, 'c\rd\u0001'))).toBe('<p n="a\nb">c\nd</p>');
  });

  it('refuses what no tree of the site has', () => {
    const tree = el('p', {}, { type: 'comment', value: '--><script>' });
    expect(() => toMarkup(tree)).toThrow('comment');
  });
});
