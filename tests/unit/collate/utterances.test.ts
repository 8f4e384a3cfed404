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
