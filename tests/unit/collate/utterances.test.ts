import { describe, expect, test } from 'vitest';
import { collated, joined, type Piece } from './newsroom.ts';

const two = (a: Partial<Piece> & { text: string }, b: Partial<Piece> & { text: string }): boolean =>
  joined(
    collated([
      { id: 'a', voices: ['Mara Venn'], ...a },
      { id: 'b', voices: ['Mara Venn'], ...b },
    ]),
    'a-0',
    'b-0',
  );

describe('one utterance', () => {
  test('the same words', () => {
    const text = '“The dam will hold through the winter,” Mara Venn said.';
    expect(two({ text }, { text })).toBe(true);
  });

  test('shortened', () => {
    expect(
      two(
        {
          text: '“The dam will hold through the winter, and then we shall rebuild it,” Venn said.',
        },
        { text: '“The dam will hold through the winter,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('with other words in places', () => {
    expect(
      two(
        { text: '“The dam will surely hold through this coming winter,” Venn said.' },
        { text: '“The dam will hold all through the coming winter,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('written with contractions, figures and other spellings', () => {
    expect(
      two(
        { text: '“There’s no defence against three floods in the US,” Venn said.' },
        { text: '“There is no defense against 3 floods in the United States,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('begun alike and rendered otherwise', () => {
    expect(
      two(
        { text: '“The council must now explain whose money paid for it,” Venn said.' },
        { text: '“The council must now explain who has financed it,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('a phrase woven into a sentence on the same matter', () => {
    expect(
      two(
        { text: '“To raise the dam before the harvest would be a reckless gamble,” Venn said.' },
        { text: 'Raising the dam before the harvest was “reckless” in the eyes of Venn.' },
      ),
    ).toBe(true);
  });

  test('a headline and the body of its article, though the headline names nobody', () => {
    const found = collated([
      {
        id: 'a',
        title: 'Venn denies a “cover-up” at the dam',
        text: '“There has been no cover-up at all in this ministry,” Mara Venn said.',
        voices: [null, 'Mara Venn'],
      },
    ]);
    expect(joined(found, 'a-0', 'a-1')).toBe(true);
  });

  test('split by an attribution in one article, whole in another', () => {
    const found = collated([
      {
        id: 'a',
        text: '“The dam will hold this winter. We shall rebuild every house below it.” Mara Venn spoke.',
        voices: ['Mara Venn'],
      },
      {
        id: 'b',
        text: '“The dam will hold this winter,” Venn said. “We shall rebuild every house below it.”',
        voices: ['Mara Venn', 'Mara Venn'],
      },
    ]);
    expect(joined(found, 'a-0', 'b-0')).toBe(true);
    expect(joined(found, 'b-0', 'b-1')).toBe(true);
  });

  test('words without a speaker in one article, when they are many', () => {
    const text = '“The dam will hold through the winter and the spring floods.”';
    expect(two({ text }, { text, voices: [null] })).toBe(true);
  });

  test('a speaker named in one article and described in another', () => {
    const found = collated([
      {
        id: 'a',
        text: '“It is a disgraceful neglect of duty,” said Judge Mara Venn.',
        voices: [{ name: 'Mara Venn', roles: ['district judge'] }],
      },
      {
        id: 'b',
        text: 'A judge found a “disgraceful neglect” on Monday.',
        voices: [null],
        mentions: ['A judge'],
      },
    ]);
    expect(joined(found, 'a-0', 'b-0')).toBe(true);
  });

  test('over two stories of one topic', () => {
    const text = '“The dam will hold through the winter,” Venn said.';
    expect(two({ text, story: 'flood' }, { text, story: 'inquiry' })).toBe(true);
  });

  test('with its sentences in another order', () => {
    expect(
      two(
        { text: '“The dam will hold this winter. We shall rebuild every house,” Venn said.' },
        { text: '“We shall rebuild every house. The dam will hold this winter,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('with numbers and sums written otherwise', () => {
    expect(
      two(
        { text: '“Three hundred thousand people paid five million dollars,” Venn said.' },
        { text: '“300,000 people paid $5m,” Venn said.' },
      ),
    ).toBe(true);
  });

  test('without its subject, which the article’s sentence gives', () => {
    expect(
      two(
        { text: '“I will never leave the valley to the water,” Venn said.' },
        { text: 'She “will never leave the valley to the water”, Venn said.' },
      ),
    ).toBe(true);
  });

  test('a short sentence word for word in two reports of one event', () => {
    const text = '“I don’t like it,” Venn said.';
    expect(two({ text }, { text })).toBe(true);
  });

  test('part of it word for word where an article names nobody', () => {
    expect(
      two(
        { text: '“The conduct was lawful and within the rules of the dam,” Venn said.' },
        { text: 'The report calls it “lawful and within the rules”.', voices: [null] },
      ),
    ).toBe(true);
  });

  test('two parts of a speech that overlap at length', () => {
    const middle = 'we shall rebuild every house below the dam before the first snow falls on it';
    expect(
      two(
        {
          text: `“Nobody asked the farmers what they lost in that night of water, and ${middle},” she said.`,
        },
        {
          text: `“${middle}, and the banks who closed their doors will hear from this ministry soon,” she said.`,
        },
      ),
    ).toBe(true);
  });

  test('a copy that leaves the name out, by the words of its original', () => {
    const text = '“We have no idea what caused it,” Venn said.';
    const found = collated([
      { id: 'a', text, voices: [null], copyOf: 'b' },
      { id: 'b', text, voices: ['Mara Venn'] },
      { id: 'c', text, voices: ['Mara Venn'] },
    ]);
    expect(found.utterances).toHaveLength(1);
    expect(found.utterances[0]?.sources).toBe(2);
  });

  test('the same long words given to two people, with the conflict shown', () => {
    const text = '“The dam will hold through the winter and the spring floods that follow.”';
    const found = collated([
      { id: 'a', text, voices: ['Mara Venn'] },
      { id: 'b', text, voices: ['Mara Venn'] },
      { id: 'c', text, voices: ['Tolo Brandt'] },
    ]);
    const [utterance] = found.utterances;
    expect(found.utterances).toHaveLength(1);
    expect(utterance?.speaker?.name).toBe('Mara Venn');
    const other = utterance?.readings.map(({ article, attributedTo }) => [
      article,
      attributedTo?.name,
    ]);
    expect(other).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 'Tolo Brandt'],
    ]);
    expect(found.speakerOf.get('c-0')?.name).toBe('Tolo Brandt');
    const listed = found.people.map(({ name, utterances }) => [name, utterances.length]);
    expect(listed).toEqual([
      ['Mara Venn', 1],
      ['Tolo Brandt', 1],
    ]);
  });
});

describe('no conflict of speakers', () => {
  const words = '“The dam will hold through the winter and the spring floods that follow.”';
  const others = [
    { id: 'a', text: `${words} Mara Venn spoke.`, voices: ['Mara Venn'] },
    { id: 'b', text: `${words} Mara Venn spoke.`, voices: ['Mara Venn'] },
  ];
  const conflict = (piece: Piece) =>
    collated([...others, piece]).utterances.flatMap(({ readings }) =>
      readings.flatMap(({ attributedTo }) => attributedTo?.name ?? []),
    );

  test('where one speaker quotes the other', () => {
    expect(
      conflict({ id: 'c', text: `Venn had told him: ${words}`, voices: ['Tolo Brandt'] }),
    ).toEqual([]);
    expect(conflict({ id: 'c', text: `He said: ${words}`, voices: ['Tolo Brandt'] })).toEqual([
      'Tolo Brandt',
    ]);
  });

  test('where one name is part of the other', () => {
    const danish = { name: 'Venn', roles: ['Danish minister'] };
    const peruvian = { name: 'Mara Venn', roles: ['Peruvian minister'] };
    const pieces: Piece[] = [peruvian, danish].map((voice, i) => ({
      id: `a${i}`,
      text: `She said: ${words}`,
      voices: [voice],
    }));
    const { speakerOf, utterances } = collated(pieces);
    expect(speakerOf.get('a0-0')).not.toEqual(speakerOf.get('a1-0'));
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.readings.every(({ attributedTo }) => !attributedTo)).toBe(true);
  });

  test('where one name is that of an organisation', () => {
    const ministry = { name: 'River Ministry', kind: 'organisation' as const };
    expect(conflict({ id: 'c', text: `It said: ${words}`, voices: [ministry] })).toEqual([]);
  });
});

describe('put together from two utterances', () => {
  const full = [
    '“The dam will hold through the winter because we raised it in time,” Venn said.',
    '“Every house below the bridge will be rebuilt before the harvest festival,” Venn said.',
  ];
  const spliced =
    '“The dam will hold through the winter. Every house below the bridge will be rebuilt,” Venn said.';
  const pieces: Piece[] = [
    { id: 'a', text: full.join(' Rain fell. '), voices: ['Mara Venn', 'Mara Venn'] },
    { id: 'b', text: full[0] ?? '', voices: ['Mara Venn'] },
    { id: 'c', text: full[1] ?? '', voices: ['Mara Venn'] },
    { id: 'd', text: spliced, voices: ['Mara Venn'] },
  ];

  test('a reading stands in both', () => {
    const found = collated(pieces);
    expect(joined(found, 'd-0', 'b-0')).toBe(true);
    expect(joined(found, 'd-0', 'c-0')).toBe(true);
    expect(found.utteranceOf.get('d-0')).toHaveLength(2);
  });

  test('and ties neither to the other', () => {
    expect(joined(collated(pieces), 'b-0', 'c-0')).toBe(false);
  });

  test('shows where else it stands, and has one anchor', () => {
    const { utterances } = collated(pieces);
    const readings = utterances.flatMap(({ id, readings: all }) =>
      all.filter((reading) => reading.id === 'd-0').map((reading) => ({ ...reading, of: id })),
    );
    expect(readings.map(({ variation }) => variation)).toEqual(['spliced', 'spliced']);
    expect(readings.map(({ also }) => also?.map(({ utterance }) => utterance))).toEqual(
      readings.map(({ of }) =>
        readings.filter((other) => other.of !== of).map((other) => other.of),
      ),
    );
    expect(readings.filter(({ guest }) => guest !== true)).toHaveLength(1);
  });

  test('even where it is the longest of all', () => {
    const longest = `“The dam will hold through the winter, as I say. Every house below the bridge will be rebuilt before it is too late for all of us here,” Venn said.`;
    const found = collated([
      ...pieces.slice(0, 3),
      { id: 'd', text: longest, voices: ['Mara Venn'] },
    ]);
    expect(joined(found, 'b-0', 'c-0')).toBe(false);
  });
});

describe('two utterances', () => {
  test('like words by two people', () => {
    expect(
      two(
        { text: '“We want a safe dam for the valley,” Venn said.' },
        { text: '“We want a safe dam for the valley,” Brandt said.', voices: ['Tolo Brandt'] },
      ),
    ).toBe(false);
  });

  test('one answer to another, in its words', () => {
    expect(
      two(
        { text: '“We shall raise the dam before winter because the valley needs it,” Venn said.' },
        {
          text: '“You shall not raise the dam before winter, whatever the valley needs,” Brandt said.',
          voices: ['Tolo Brandt'],
        },
      ),
    ).toBe(false);
  });

  test('another sentence by the same person on the same matter', () => {
    expect(
      two(
        { text: '“I just hope to see families stop being driven out,” Venn said.' },
        {
          text: '“I care about nothing so much as I hope to stop having thousands of families driven out,” Venn said.',
        },
      ),
    ).toBe(false);
  });

  test('common words in another order and sense', () => {
    expect(
      two(
        { text: '“Our valley needs a dam that is strong, sound and honest,” Venn said.' },
        {
          text: '“As minister my task is to keep our works as sound and as strong as they can be,” Venn said.',
        },
      ),
    ).toBe(false);
  });

  test('sentences that share only the name of a thing', () => {
    expect(
      two(
        { text: 'It would serve “the purposes of the Harlow Valley Dam Act”, Venn said.' },
        { text: '“We shall defend the Harlow Valley Dam Act in every court,” Venn said.' },
      ),
    ).toBe(false);
  });

  test('that share the name of a thing, where one names nobody', () => {
    expect(
      two(
        {
          text: '“We shall defend the purposes of the Harlow Valley Dam Act in court,” Venn said.',
        },
        { text: 'It would serve “the wishes of the Harlow Valley Dam Act”.', voices: [null] },
      ),
    ).toBe(false);
  });

  test('a single word on another matter', () => {
    expect(
      two(
        { text: '“To raise the dam before the harvest would be a reckless gamble,” Venn said.' },
        { text: 'His rival’s tax plan, said Venn, was “reckless”.' },
      ),
    ).toBe(false);
  });

  test('a phrase said on another weekday', () => {
    expect(
      two(
        { text: 'On Monday, Venn called the new dam at Harlow a “grave mistake”.' },
        { text: 'Speaking on Friday, Venn called the new dam at Harlow a “grave mistake”.' },
      ),
    ).toBe(false);
  });

  test('two sentences of one article that begin alike', () => {
    const found = collated([
      {
        id: 'a',
        text: '“We will not leave the valley to the water,” Venn said. “We will not leave the valley to the banks.”',
        voices: ['Mara Venn', 'Mara Venn'],
      },
    ]);
    expect(joined(found, 'a-0', 'a-1')).toBe(false);
  });

  test('the same words in another topic', () => {
    const text = '“The dam will hold through the winter,” Venn said.';
    expect(two({ text, topic: 'one' }, { text, topic: 'two' })).toBe(false);
  });

  test('few words without a speaker', () => {
    expect(
      two(
        { text: '“The dam will hold,” Venn said.' },
        { text: '“The dam will hold.”', voices: [null] },
      ),
    ).toBe(false);
  });

  test('quotations without a content word', () => {
    expect(two({ text: '“We did,” Venn said.' }, { text: '“We did,” Venn said.' })).toBe(false);
  });
});

test('a copy that shortens a quotation prints the same remark', () => {
  const collation = collated([
    {
      id: 'a',
      voices: ['Mara Venn'],
      text: '“Nobody was lost, and that is a small miracle on a morning like this one,” Mara Venn said.',
    },
    {
      id: 'b',
      voices: ['Mara Venn'],
      text: '“Nobody was lost, and that is a small miracle,” Mara Venn said.',
      copyOf: 'a',
    },
  ]);
  expect(joined(collation, 'a-0', 'b-0')).toBe(true);
});
