import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pathsIn } from '../../scripts/lib/built/pages.ts';
import { schemaFindings, type Validate, validator } from '../formats/json-schema.ts';
import { dead, fileAt, read } from './built.ts';
import { content, DIST, SITE } from './site.ts';

const { stories, articles, people, sources, topics } = await content();

const files = (await readdir(join(DIST, 'data'), { recursive: true }))
  .map((name) => `data/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.csl.json'));
const isSchema = (file: string) => file.startsWith('data/schemas/');

const json = async (file: string): Promise<unknown> => JSON.parse(await read(file));
const Named = z.looseObject({ $schema: z.url(), version: z.literal(1) });

const Quotes = z.object({
  quotes: z.array(z.looseObject({ id: z.string(), page: z.url(), place: z.url() })),
});

const Index = z.object({
  datasets: z.array(
    z.object({
      name: z.string(),
      count: z.int(),
      schema: z.url().nullable(),
      files: z.array(
        z.object({ type: z.string(), url: z.url().optional(), template: z.string().optional() }),
      ),
    }),
  ),
});

describe('data', () => {
  it('is in every file what the schema says that the file names', async () => {
    const validators = new Map<string, Validate>();
    const faults: string[] = [];
    for (const file of files.filter((one) => !isSchema(one))) {
      const data = await json(file);
      const { $schema } = Named.parse(data);
      const schema = (await fileAt($schema)) ?? expect.unreachable(`${file} names ${$schema}`);
      const validate =
        validators.get(schema) ?? validator(z.looseObject({}).parse(await json(schema)));
      validators.set(schema, validate);
      faults.push(...schemaFindings(validate, data).map((fault) => `${file}${fault}`));
    }
    expect(faults).toEqual([]);
    // No list of these few captures is in parts.
    const used = files.filter(isSchema).filter((file) => !file.endsWith('/parts.json'));
    expect([...validators.keys()].sort()).toEqual(used.sort());
  });

  it('is listed in an index that counts it', async () => {
    const { datasets } = Index.parse(await json('data/index.json'));
    const counts = { stories, articles, people, sources, topics };
    for (const [name, { length }] of Object.entries(counts))
      expect(datasets.find((one) => one.name === name)?.count, name).toBe(length);
    const addresses = datasets.flatMap(({ schema, files: own }) => [
      ...(schema === null ? [] : [schema]),
      ...own.flatMap(({ url }) => url ?? []),
    ]);
    expect(await dead(addresses)).toEqual([]);
    const [story] = stories;
    const templates = datasets
      .flatMap(({ files: own }) => own.flatMap(({ template }) => template ?? []))
      .filter((template) => template.includes('/stories/'));
    expect(templates.length).toBeGreaterThan(1);
    const ones = templates.map((template) => template.replace('{id}', story?.id ?? ''));
    expect(await dead(ones)).toEqual([]);
  });

  it('has every reading once, with addresses that lead to it', async () => {
    const { quotes } = Quotes.parse(await json('data/quotes.json'));
    const readings = stories.flatMap(({ id, utterances }) =>
      utterances
        .filter(({ home }) => home === id)
        .flatMap((utterance) => utterance.readings.map((reading) => reading.id)),
    );
    expect(quotes.map(({ id }) => id).sort()).toEqual(readings.sort());
    const addresses = quotes.slice(0, 500).flatMap(({ page, place }) => [page, place]);
    expect(await dead(addresses)).toEqual([]);
  });

  it('has everything of each kind once, with its page', async () => {
    const lists = {
      stories,
      articles: articles.map(({ facts }) => facts),
      people,
      sources,
      topics,
    };
    for (const [name, all] of Object.entries(lists)) {
      const Rows = z.looseObject({
        [name]: z.array(z.looseObject({ id: z.string(), page: z.url() })),
      });
      const rows = Rows.parse(await json(`data/${name}.json`))[name] ?? [];
      expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(await dead(rows.slice(0, 500).map(({ page }) => page))).toEqual([]);
    }
  });

  it('of each story is what its page is made from', async () => {
    for (const story of stories.slice(0, 20))
      expect(await json(`data/stories/${story.id}.json`)).toEqual({
        $schema: `${SITE}data/schemas/v1/story.json`,
        version: 1,
        page: `${SITE}stories/${story.id}/`,
        ...story,
      });
  });

  it('is linked from the story, and all of it from every page', async () => {
    for (const { id } of stories.slice(0, 20)) {
      const page = await read(`stories/${id}/index.html`);
      for (const file of [`stories/${id}.json`, `stories/${id}.tei.xml`])
        expect(page).toContain(`data/${file}"`);
    }
    for (const path of await pathsIn(DIST)) {
      const page = await read(`${path}index.html`);
      if (!page.includes('http-equiv="refresh"')) expect(page, path).toContain('data/"');
    }
  });
});
