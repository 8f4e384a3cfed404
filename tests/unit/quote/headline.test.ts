import { describe, expect, test } from 'vitest';
import { Quoted } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';

const body = 'Marta Kovac met Jonas Lind. “The mill is not for sale,” Marta Kovac said.';

/** The quotations of a title above that body. */
const titled = (title: string) => {
  const { quotes, entities } = quote({ id: 'a', title, text: body });
  return quotes
    .filter(({ where }) => where === 'headline')
    .map(({ start, text, mention, entity }) => {
      expect(title.slice(start, start + text.length)).toBe(text);
      return [text, mention?.text, entity === null ? null : entities[entity]?.name];
    });
};

describe('a quotation in the title', () => {
  test('has the speaker of the same words below', () => {
    expect(titled('Mill ‘not for sale’')).toEqual([['not for sale', undefined, 'Marta Kovac']]);
  });

  test('has the only person named beside it', () => {
    expect(titled("Kovac: 'Never again'")).toEqual([['Never again', 'Kovac', 'Marta Kovac']]);
  });

  test('has nobody where two are named and nothing decides', () => {
    expect(titled('Kovac and Lind part ‘as friends’')).toEqual([['as friends', undefined, null]]);
  });

  test('does not have whom it names itself', () => {
    expect(titled('‘Never trust Lind’')).toEqual([['Never trust Lind', undefined, null]]);
  });
});

test('a subheading’s quotation is the body’s, with the speaker of the same words', () => {
  const heading = 'Mill ‘not for sale’';
  const text = `${heading}\n\n${body}`;
  const quoted = quote({
    id: 'a',
    text,
    blocks: [
      { start: 0, end: heading.length, kind: 'heading' },
      { start: heading.length + 2, end: text.length, kind: 'paragraph' },
    ],
  });
  const { quotes, entities } = Quoted.parse(quoted);
  const [first] = quotes;
  expect(first?.where).toBe('body');
  expect(first?.attribution).toBe('headline');
  expect(entities[first?.entity ?? -1]?.name).toBe('Marta Kovac');
});
