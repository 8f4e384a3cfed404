import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byInterest, onlyIn, printed } from '../../../src/pipeline/collate/index.ts';
import { Utterance } from '../../../src/pipeline/model/index.ts';
import { collated, type Piece } from './newsroom.ts';

const HOLD = 'The dam will hold through the winter and the spring';

const venn = (id: string, text: string, rest: Partial<Piece> = {}): Piece => ({
  id,
  text,
  voices: ['Mara Venn'],
  ...rest,
});

const one = (pieces: readonly Piece[]): Utterance => {
  const [utterance, ...others] = collated(pieces).utterances;
  if (!utterance) throw new Error('no utterance');
  expect(others).toEqual([]);
  return utterance;
};

test('nothing quoted is nothing collated', () => {
  expect(collated([])).toMatchObject({ people: [], utterances: [] });
  expect(collated([{ id: 'a', text: 'It rained.', voices: [] }]).utterances).toEqual([]);
});

test('the order of articles makes no difference', () => {
  const pieces: Piece[] = [
    venn('a', `“${HOLD},” Venn said. “We shall rebuild every house.”`, {
      voices: ['Mara Venn', 'Mara Venn'],
    }),
    venn('b', `“${HOLD} floods,” said Mara Wenn.`, { voices: ['Mara Wenn'] }),
    venn('c', '“The dam shall hold through winter and spring,” said Venn.', { voices: ['Venn'] }),
    venn('d', `“${HOLD}.”`, { voices: [null] }),
    venn('e', '“We shall rebuild,” she said.', { story: 'other', source: null }),
    venn('f', `“${HOLD},” said Tolo Brandt.`, { voices: ['Tolo Brandt'] }),
  ];
  const expected = collated(pieces);
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
      expect(collated(shuffled)).toEqual(expected);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('the fullest reading comes first, gives the id, and paraphrases come last', () => {
  const utterance = one([
    venn('a', '“The dam will hold through the winter,” Venn said.'),
    venn('b', `“${HOLD},” Venn said.`),
    venn('c', 'Venn said that the dam would hold through winter and spring.', {
      voices: [],
      reports: [{ text: 'the dam would hold through winter and spring', by: 'Mara Venn' }],
    }),
  ]);
  expect(utterance.id).toBe('b-0');
  expect(utterance.readings.map(({ article, variation }) => [article, variation])).toEqual([
    ['b', 'verbatim'],
    ['a', 'shortened'],
    ['c', 'paraphrase'],
  ]);
  expect(utterance.columns.every(({ cells }) => cells.length === 2)).toBe(true);
});

test('a reading holds its sentence cut at the marks as printed', () => {
  const text = `It was late. At noon she said: “${HOLD}.” Nobody asked. `;
  const [reading] = one([venn('a', text)]).readings;
  expect(reading.context).toEqual({
    before: 'At noon she said: ',
    quote: `“${HOLD}.”`,
    after: '',
  });
});

describe('sources', () => {
  const text = `“${HOLD},” Venn said.`;
  const sources = (...pieces: Partial<Piece>[]) =>
    one(pieces.map((piece, i) => venn(`a${i}`, text, piece))).sources;

  test('count each outlet once', () => {
    expect(sources({ source: 'x' }, { source: 'x' }, { source: 'y' })).toBe(2);
  });

  test('count a capture that names no outlet for itself', () => {
    expect(sources({ source: null }, { source: null })).toBe(2);
  });

  test('do not count a copy beside its original, nor count it twice', () => {
    expect(sources({ source: 'x' }, { source: 'y', copyOf: 'a0' })).toBe(1);
    expect(sources({ source: null }, { source: null, copyOf: 'a0' })).toBe(1);
  });

  test('do not count a paraphrase', () => {
    const reported = 'the dam would hold through winter and spring';
    const report = venn('b', `Venn said ${reported}.`, {
      voices: [],
      reports: [{ text: reported, by: 'Mara Venn' }],
    });
    expect(one([venn('a', text), report]).sources).toBe(1);
  });
});

test('short words of a copy join those of its original without a speaker', () => {
  const text = 'It was “pure luck”.';
  const utterance = one([
    venn('a', text, { voices: [null] }),
    venn('b', text, { voices: [null], copyOf: 'a' }),
  ]);
  expect(utterance.readings.map(({ copy }) => copy)).toEqual([false, true]);
});

test('the home is the story with most readings, then the earliest', () => {
  const text = `“${HOLD},” Venn said.`;
  expect(
    one([
      venn('a', text, { story: 'x', day: '2031-05-02' }),
      venn('b', text, { story: 'y', day: '2031-05-03' }),
      venn('c', text, { story: 'y', day: '2031-05-04' }),
    ]).home,
  ).toBe('y');
  expect(
    one([
      venn('a', text, { story: 'x', day: '2031-05-02' }),
      venn('b', text, { story: 'y', day: '2031-05-01' }),
    ]).home,
  ).toBe('y');
});

test('another sentence with the same claim is related, both ways', () => {
  const { utterances } = collated([
    venn('a', '“I just hope to see families stop being driven out,” Venn said.'),
    venn('b', '“No family will be driven out,” Venn said.'),
    venn('c', '“Taxes will fall in autumn,” Venn said.'),
  ]);
  const links = utterances.map(({ id, related }) => [id, related.map((r) => r.utterance)]);
  expect(Object.fromEntries(links)).toEqual({ 'a-0': ['b-0'], 'b-0': ['a-0'], 'c-0': [] });
});

test('core counts the words that all articles share, whatever their headlines quote', () => {
  const { core } = one([
    venn('a', '“The dam will hold through the winter,” Venn said.', {
      title: 'Dam “will hold”',
      voices: ['Mara Venn', 'Mara Venn'],
    }),
    venn('b', '“The old dam will hold through winter,” Venn said.'),
  ]);
  expect(core).toBe(6);
});

describe('divergence', () => {
  const between = (a: string, b: string) =>
    one([venn('a', `“${a}.”`), venn('b', `“${b}.”`)]).divergence;

  test('is 0 for the same words and little for other spellings', () => {
    expect(between(HOLD, HOLD.toUpperCase())).toBe(0);
    const slight = between(`There is no defence: ${HOLD}`, `There's no defense: ${HOLD}`);
    expect(slight).toBeGreaterThan(0);
    expect(slight).toBeLessThan(0.05);
  });

  test('takes two parts of one reading for omissions, not for other words', () => {
    const { divergence } = one([
      venn('a', 'Venn called the talks on the dam “good, positive”.'),
      venn('b', 'Venn called the talks on the dam “good” and “positive”.', {
        voices: ['Mara Venn', 'Mara Venn'],
      }),
    ]);
    expect(divergence).toBeLessThan(0.5);
  });

  test('weighs other words more than words left out at an end', () => {
    const other = between(HOLD, 'The dam will last through the autumn and the spring');
    const shortened = between(HOLD, 'The dam will hold through the winter');
    expect(other).toBeGreaterThan(shortened);
    expect(shortened).toBeGreaterThan(0);
  });
});

describe('who printed what', () => {
  const utterance = one([
    venn('a', `“${HOLD}, and we shall rebuild every house below it,” Venn said.`),
    venn('b', `“${HOLD},” Venn said.`, { source: 'b' }),
    venn('c', '“The dam will hold through the winter,” Venn said.'),
    venn('d', 'Venn said the dam would hold and every house be rebuilt by spring.', {
      voices: [],
      reports: [
        { text: 'the dam would hold and every house be rebuilt by spring', by: 'Mara Venn' },
      ],
    }),
  ]);

  test.each([
    ['full', ['a']],
    ['part', ['c']],
    ['paraphrase', ['d']],
    ['none', ['e']],
    ['full', ['c', 'a', 'd']],
  ])('%s', (how, articles) => {
    expect(printed(utterance, new Set(articles))).toBe(how);
  });

  test('only in one source, when no other prints or reports it', () => {
    expect(onlyIn(utterance)).toBeNull();
    expect(onlyIn(one([venn('a', '“The dam will hold,” Venn said.')]))).toBe('a');
  });
});

test('most widely printed comes first, then where the sources part most', () => {
  const { utterances } = collated([
    venn(
      'a',
      '“Rain is forecast for the whole of next month,” she said. “The bridge is closed to all heavy traffic,” she said. “The farmers deserve our thanks.”',
      {
        voices: ['Mara Venn', 'Mara Venn', 'Mara Venn'],
      },
    ),
    venn(
      'b',
      '“Rain is forecast for the whole of next month,” she said. “The bridge stays closed to all lorries and heavy traffic.”',
      {
        voices: ['Mara Venn', 'Mara Venn'],
      },
    ),
  ]);
  const order = utterances
    .toReversed()
    .toSorted(byInterest)
    .map(({ id }) => id);
  expect(order).toEqual(['b-1', 'a-0', 'a-2']);
});

test('what is collated passes the model', () => {
  const id = (n: number) => n.toString(16).padStart(16, '0');
  const { utterances } = collated([
    venn(id(1), `“${HOLD},” Venn said.`, { story: id(1), topic: id(1) }),
    venn(id(2), `“${HOLD} floods,” Venn said.`, { story: id(1), topic: id(1) }),
  ]);
  for (const utterance of utterances) expect(() => Utterance.parse(utterance)).not.toThrow();
});

test('any text is taken without a fault', () => {
  const text = fc.string({ maxLength: 60, unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.boolean()), { maxLength: 6 }), (parts) => {
      const pieces = parts.map(([before, words, named], i): Piece => ({
        id: `a${i}`,
        text: `${before}“${words.replaceAll('”', '')}x”`,
        voices: [named ? 'Mara Venn' : null, null, null, null],
      }));
      const found = collated(pieces);
      for (const { readings, columns } of found.utterances)
        for (const [i, reading] of readings.entries())
          expect(columns.map(({ cells }) => cells[i] ?? '').join('')).toBe(reading.text);
    }),
    { seed: 9, numRuns: 200 },
  );
});
