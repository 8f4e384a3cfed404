import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { data as t } from '#strings';
import { articleRow } from '../../../../src/site/data/rows/article.ts';
import { personRow } from '../../../../src/site/data/rows/person.ts';
import { sourceRow } from '../../../../src/site/data/rows/source.ts';
import { gistOf } from '../../../../src/loaders/gist.ts';
import { storyRow } from '../../../../src/site/data/rows/story.ts';
import { topicRow } from '../../../../src/site/data/rows/topic.ts';
import {
  jsonSchema,
  LIST_NAMES,
  type ListName,
  LISTS,
  SCHEMAS,
  type SchemaName,
} from '../../../../src/site/data/schemas.ts';
import { schemaFindings, validator } from '../../../formats/json-schema.ts';
import { facts, id, member, person, searched, source, topic } from '../../search/fixture.ts';

const address = (name: SchemaName) => `https://x.example/data/schemas/v1/${name}.json`;
const { stories } = searched();
const [wall = expect.unreachable()] = stories;
const at = {
  page: (of: string) => `https://x.example/${of}/`,
  data: (of: string) => `https://x.example/${of}.json`,
  feed: () => null,
};

const ROWS: Record<Exclude<ListName, 'quotes'>, object> = {
  stories: storyRow(wall, gistOf(wall), at),
  articles: articleRow(facts({ id: id('b2') }), wall, at.page),
  people: personRow(person({ id: 'mira-tolland', name: 'Mira Tolland' }), at),
  sources: sourceRow(source({ id: 'coast-daily', name: 'Coast Daily' }), at),
  topics: topicRow(topic({ id: id('a1'), name: 'Harbour wall' }), at),
};

/** A file with these entries. */
const file = (name: ListName, ...rows: object[]) => ({
  $schema: address(name),
  version: 1,
  site: 'https://x.example/',
  about: 'https://x.example/data/',
  [name]: rows,
});

describe('the schemas', () => {
  it.each(SCHEMAS)('of %s is one, at its own address, and says what it is for', (name) => {
    const schema = jsonSchema(name, address(name));
    expect(() => validator(schema)).not.toThrow();
    expect(schema).toMatchObject({ $id: address(name), description: t.datasets[name] });
  });

  it.each(LIST_NAMES)('of %s says of each field what it means', (name) => {
    const text = JSON.stringify(jsonSchema(name, address(name)));
    const meanings: Record<string, string> = t.fields[name];
    expect(Object.keys(meanings)).toEqual(Object.keys(LISTS[name].shape));
    for (const meaning of Object.values(meanings)) expect(text).toContain(JSON.stringify(meaning));
  });

  it('give the nouns that they share the names of the model', () => {
    const story = z
      .looseObject({ $defs: z.record(z.string(), z.unknown()) })
      .parse(jsonSchema('story', address('story')));
    expect(Object.keys(story.$defs)).toEqual(
      expect.arrayContaining(['DateFact', 'Member', 'Reading', 'Utterance']),
    );
  });

  it.each(['stories', 'articles', 'people', 'sources', 'topics'] as const)(
    'take what %s are, and neither more nor less',
    (name) => {
      const validate = validator(jsonSchema(name, address(name)));
      const row = ROWS[name];
      expect(schemaFindings(validate, file(name, row))).toEqual([]);
      expect(schemaFindings(validate, file(name, { ...row, surprise: 1 }))).not.toEqual([]);
      for (const field of Object.keys(row))
        expect(schemaFindings(validate, file(name, { ...row, [field]: undefined }))).not.toEqual(
          [],
        );
      expect(schemaFindings(validate, { ...file(name, row), version: 2 })).not.toEqual([]);
    },
  );

  it('of a story takes one', () => {
    const validate = validator(jsonSchema('story', address('story')));
    const data = {
      $schema: address('story'),
      version: 1,
      page: 'https://x.example/stories/a/',
      ...wall,
    };
    expect(schemaFindings(validate, data)).toEqual([]);
    expect(schemaFindings(validate, { ...data, members: [] })).not.toEqual([]);
  });
});

describe('the rows', () => {
  it('of a story count what its page shows', () => {
    expect(ROWS.stories).toMatchObject({
      date: '2031-05-04',
      dated: 'stated',
      articles: [id('a1'), id('b2')],
      copies: 0,
      remarks: 2,
      compared: 1,
    });
  });

  it('of an article have the date that its story found for it, and say that it was inferred', () => {
    const dated = {
      ...wall,
      members: [
        member({
          article: id('b2'),
          source: 'coast-daily',
          date: { value: '2031-05-05', basis: 'inferred', evidence: 'Monday' },
          copyOf: id('a1'),
        }),
      ] as const,
    };
    const row = articleRow(
      facts({ id: id('b2') }),
      { ...dated, members: [...dated.members] },
      at.page,
    );
    expect(row).toMatchObject({
      story: id('a1'),
      source: 'coast-daily',
      published: '2031-05-05',
      dated: 'inferred',
      copyOf: id('a1'),
      authors: ['Lena Ostby'],
    });
  });
});
