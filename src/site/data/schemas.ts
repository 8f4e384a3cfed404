import { z } from 'zod';
import { data as t } from '#strings';
import {
  Column,
  DateFact,
  Id,
  Lineage,
  Member,
  Reading,
  Speaker,
  Story,
  Utterance,
} from '../../pipeline/model/index.ts';
import { ArticleRow } from './rows/article.ts';
import { Address, Count } from './rows/parts.ts';
import { PersonRow } from './rows/person.ts';
import { QuoteRow } from './rows/quote.ts';
import { SourceRow } from './rows/source.ts';
import { StoryRow } from './rows/story.ts';
import { TopicRow } from './rows/topic.ts';

/**
 * Version of the data's shape. Additions keep it; what would break a program that reads the data
 * makes it the next, with schemas at an address of their own. Addresses of the data stay: a static
 * site that kept every old shape would hold each story as often as it had versions.
 */
export const VERSION = 1;

/**
 * The lists, by name; each is a file `NAME.json` that holds its rows as its last member, `NAME`. A long
 * one is several such files, and `NAME.json` says which.
 */
export const LISTS = {
  quotes: QuoteRow,
  stories: StoryRow,
  articles: ArticleRow,
  people: PersonRow,
  sources: SourceRow,
  topics: TopicRow,
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = [
  'quotes',
  'stories',
  'articles',
  'people',
  'sources',
  'topics',
] as const satisfies readonly ListName[];

/** Files of one kind in the index of the data: one file, or one for each of `count` things. */
const IndexEntry = z.strictObject({
  name: z.string(),
  description: z.string(),
  count: Count,
  schema: Address.nullable(),
  /** Addresses; of what is many a URI template (RFC 6570) with the thing's id. */
  files: z.array(
    z.union([
      z.strictObject({ type: z.string(), url: Address }),
      z.strictObject({ type: z.string(), template: z.string() }),
    ]),
  ),
});
export type IndexEntry = z.infer<typeof IndexEntry>;

/** The files of a list that is too long for one, each with the number of its rows. */
const Parts = {
  list: z.enum(LIST_NAMES),
  count: Count,
  parts: z.array(
    z.strictObject({
      count: Count,
      files: z.array(z.strictObject({ type: z.string(), url: Address })),
    }),
  ),
};

/** Kinds of files that have a schema. */
export const SCHEMAS = [...LIST_NAMES, 'story', 'index', 'parts'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** What every file begins with: its schema, its version. */
const head = (id: string) => ({ $schema: z.literal(id), version: z.literal(VERSION) });
/** What every file of several things says of the site. */
const origin = { site: Address, about: Address };

/** What JSON Schemas say beside the shapes: names of the nouns that they share, meanings of fields. */
const notes = z.registry<{ id?: string; description?: string }>();
for (const [id, schema] of Object.entries({
  Id,
  DateFact,
  Member,
  Lineage,
  Utterance,
  Reading,
  Speaker,
  Column,
}))
  notes.add(schema, { id });

/** A row whose fields say what they mean. */
const described = (
  { shape }: z.ZodObject<Readonly<Record<string, z.ZodType>>>,
  meanings: Readonly<Record<string, string>>,
): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([field, schema]) => {
        // Fields of one shape may mean different things.
        const own = schema.clone();
        const description = meanings[field];
        if (description !== undefined) notes.add(own, { description });
        return [field, own];
      }),
    ),
  );

const fileSchema = (name: SchemaName, id: string): z.ZodType => {
  if (name === 'story') return z.strictObject({ ...head(id), page: Address, ...Story.shape });
  if (name === 'index')
    return z.strictObject({ ...head(id), ...origin, datasets: z.array(IndexEntry) });
  if (name === 'parts') return z.strictObject({ ...head(id), ...origin, ...Parts });
  const rows = z.array(described(LISTS[name], t.fields[name]));
  return z.strictObject({ ...head(id), ...origin, [name]: rows });
};

/**
 * The JSON Schema (2020-12) of one kind of files, made from the schemas that the site itself reads
 * and writes with.
 *
 * @param id full address at which it stands
 */
export const jsonSchema = (name: SchemaName, id: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema(name, id), { metadata: notes });
  return { $schema, $id: id, title: name, description: t.datasets[name], ...rest };
};
