import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tei } from '../../../src/site/tei/document.ts';
import type { Lookup } from '../../../src/site/tei/lookup.ts';
import { xmlText } from '../../../src/site/xml.ts';
import type { Utterance } from '../../../src/pipeline/model/index.ts';
import { facts, id, member, person, reading, story } from '../search/fixture.ts';
import { hostile, remark } from './fixture.ts';

const mira = person({
  id: 'mira-tolland',
  name: 'Mira Tolland',
  spellings: [{ text: 'Tollund', articles: [id('a1')] }],
});
const lookup: Lookup = {
  outlet: (source) => `The ${source}`,
  article: (article) => facts({ id: article }),
  person: (one) => (one === mira.id ? mira : undefined),
  storyPage: 'https://x.example/stories/s/',
  articlePage: (article) => `https://x.example/articles/${article}/`,
  utterancePage: (one) => `https://x.example/stories/s/#${one}`,
};

const elements = (node: Root | Element, name: string): Element[] =>
  node.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.name === name ? [child] : []), ...elements(child, name)]
      : [],
  );
const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'element' ? textOf(child) : child.type === 'text' ? child.value : '',
    )
    .join('');

/** The document of a story with these remarks, by a parser that refuses what is not well-formed. */
const parsed = (...utterances: Utterance[]): Root =>
  fromXml(tei(story({ id: id('a1'), members: [member()], utterances }), lookup));

/** What each witness prints of a remark, from the apparatus alone. */
const witnessed = (tree: Root): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const reading of elements(tree, 'rdg'))
    for (const pointer of reading.attributes.wit?.split(' ') ?? [])
      texts.set(pointer, (texts.get(pointer) ?? '') + textOf(reading));
  return texts;
};

/** As a parser reads line ends. */
const lines = (text: string): string => xmlText(text).replace(/\r\n?/g, '\n');

describe('TEI', () => {
  const wall = remark(
    ['same', 'other', 'part'],
    ['The wall |will hold|, always', 'The wall |holds|', 'The wall |will hold|'],
    (i) => (i === 2 ? { article: id('a0') } : {}),
  );

  it('groups the witnesses of one variant; an omission is an empty reading', () => {
    const entries = elements(parsed(wall), 'app').map((app) => ({
      type: app.attributes.type,
      rdg: elements(app, 'rdg').map((rdg) => [rdg.attributes.wit, textOf(rdg)]),
    }));
    const [a, b, again] = [`#a-${id('a0')}`, `#a-${id('a1')}`, `#a-${id('a0')}_2`];
    expect(entries).toEqual([
      { type: 'same', rdg: [[`${a} ${b} ${again}`, 'The wall ']] },
      {
        type: 'other',
        rdg: [
          [`${a} ${again}`, 'will hold'],
          [b, 'holds'],
        ],
      },
      {
        type: 'part',
        rdg: [
          [a, ', always'],
          [`${b} ${again}`, ''],
        ],
      },
    ]);
  });

  it('says by what method it is encoded', () => {
    expect(elements(parsed(wall), 'variantEncoding')[0]?.attributes).toEqual({
      method: 'parallel-segmentation',
      location: 'internal',
    });
  });

  it('has who said it, with the spellings that are printed', () => {
    const tree = parsed(wall);
    expect(elements(tree, 'said')[0]?.attributes.who).toBe('#p-mira-tolland');
    const [one] = elements(tree, 'person');
    expect(one?.attributes['xml:id']).toBe('p-mira-tolland');
    expect(elements(tree, 'persName').map(textOf)).toEqual(['Mira Tolland', 'Tollund']);
  });

  it('has what is only reported as a note, and different speakers as notes', () => {
    const [first, ...others] = wall.readings;
    const tree = parsed({
      ...wall,
      readings: [
        first,
        ...others.slice(0, 1).map((r) => ({ ...r, attributedTo: { person: 'jo', name: 'Jo' } })),
        ...others.slice(1),
        reading({ id: 'p9', text: 'the wall would hold', variation: 'paraphrase' }),
      ],
    });
    expect(elements(tree, 'note').map((note) => [note.attributes.type, textOf(note)])).toEqual([
      ['attribution', 'Mira Tolland'],
      ['attribution', 'Jo'],
      ['paraphrase', 'the wall would hold'],
    ]);
  });

  it('has a body where nothing is quoted', () => {
    expect(textOf(elements(parsed(), 'body')[0] ?? expect.unreachable()).trim()).not.toBe('');
  });

  it('is well-formed, and gives back each reading word for word, whatever is printed', () => {
    const columns = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.record({
        degrees: fc.array(fc.constantFrom('same', 'slight', 'other', 'part'), {
          minLength: width,
          maxLength: width,
        }),
        rows: fc.array(fc.array(fc.option(hostile), { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
        articles: fc.array(fc.constantFrom('a1', 'b2', 'c3'), { minLength: 5, maxLength: 5 }),
        name: hostile,
      }),
    );
    fc.assert(
      fc.property(columns, ({ degrees, rows, articles, name }) => {
        const base = remark(
          degrees,
          rows.map(() => ''),
          (i) => ({ article: id(articles[i] ?? 'a1'), text: (rows[i] ?? []).join('') || 'x' }),
        );
        const tree = parsed({
          ...base,
          speaker: { person: name, name },
          columns: degrees.map((degree, i) => ({
            degree,
            cells: rows.map((row) => row[i] ?? null),
          })),
        });
        const expected = rows.map((row) => lines(row.map((cell) => cell ?? '').join('')));
        const times = new Map<string, number>();
        const texts = witnessed(tree);
        rows.forEach((_, i) => {
          const article = articles[i] ?? '';
          const time = (times.get(article) ?? 0) + 1;
          times.set(article, time);
          const wit = `#a-${id(article)}${time === 1 ? '' : `_${time}`}`;
          // CR and LF in two cells are two line ends; where they meet in one text, one.
          expect(texts.get(wit)?.replace(/\n+/g, '\n')).toBe(expected[i]?.replace(/\n+/g, '\n'));
        });
      }),
    );
  });

  it('never gives two ids one name', () => {
    const [a, b] = ['a b', 'a_20_b'].map((one) => ({ ...wall, id: one }));
    const names = elements(parsed(a ?? wall, b ?? wall), 'div').map(
      (div) => div.attributes['xml:id'],
    );
    expect(new Set(names).size).toBe(2);
  });

  it('names every witness and speaker that it points to, by a valid and single id', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const tree = parsed(
          { ...wall, speaker: { person: one, name: 'One' } },
          { ...wall, id: other, speaker: { person: other, name: 'Other' } },
        );
        const all = ['witness', 'person', 'org', 'div'].flatMap((name) => elements(tree, name));
        const ids = all.flatMap((element) => element.attributes['xml:id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const name of ids) expect(name).toMatch(/^[A-Za-z][\w.-]*$/);
        const pointers = [
          ...elements(tree, 'rdg').flatMap(({ attributes }) => attributes.wit?.split(' ') ?? []),
          ...elements(tree, 'said').flatMap(({ attributes }) => attributes.who ?? []),
        ];
        for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
      }),
    );
  });
});
