import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../scripts/lib/built/pages.ts';
import { z } from 'zod';
import { dead, fileAt, jsonLdOf, objectsIn } from './built.ts';
import { content, DIST } from './site.ts';

const { stories, articles } = await content();
const pages = (await pagesIn(DIST)).map((path) => `${path.slice(1)}index.html`);

const Day = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const Agent = z.looseObject({
  '@type': z.enum(['Person', 'Organization', 'NewsMediaOrganization']),
  name: z.string().min(1),
});
const Reference = z.strictObject({ '@id': z.url() });
const Page = z.looseObject({ '@id': z.url(), url: z.url(), name: z.string().min(1) });

/**
 * What each type must have: by schema.org's definition, and by Google's for what it shows (Search
 * Central: Article, Breadcrumb, Profile page). Types that are not here are not used.
 */
const TYPES: Record<string, z.ZodType> = {
  WebSite: Page.extend({ description: z.string().min(1), potentialAction: z.looseObject({}) }),
  SearchAction: z.looseObject({
    target: z.looseObject({ urlTemplate: z.string().includes('{search_term_string}') }),
    'query-input': z.literal('required name=search_term_string'),
  }),
  EntryPoint: z.looseObject({ urlTemplate: z.string() }),
  CollectionPage: Page,
  ProfilePage: Page.extend({ mainEntity: Agent.extend({ '@id': z.url() }) }),
  NewsArticle: z.looseObject({
    '@id': z.url(),
    url: z.url(),
    headline: z.string().min(1).optional(),
    datePublished: Day.optional(),
    dateModified: Day.optional(),
    author: z.array(Agent).min(1).optional(),
    publisher: Agent.optional(),
    isBasedOn: z.url({ protocol: /^https?$/ }).optional(),
  }),
  Quotation: z.looseObject({
    '@id': z.url(),
    url: z.url(),
    text: z.string().min(1),
    spokenByCharacter: Agent.optional(),
    isBasedOn: z.array(Reference).min(1),
  }),
  Person: Agent,
  Organization: Agent,
  NewsMediaOrganization: Agent,
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(z.looseObject({ '@type': z.literal('ListItem'), position: z.int() }))
      .min(2)
      .refine((items) => items.every(({ position }, index) => position === index + 1)),
  }),
  ListItem: z.looseObject({ name: z.string().min(1), item: z.url() }),
};

const isReference = (node: object): boolean => Reference.safeParse(node).success;

const idsOn = async (file: string): Promise<Set<unknown>> =>
  new Set(
    objectsIn(await jsonLdOf(file))
      .filter((node) => !isReference(node))
      .map((node) => node['@id']),
  );

describe('JSON-LD', () => {
  it('has what its types require, on every page', async () => {
    const faults: string[] = [];
    for (const file of pages)
      for (const node of objectsIn(await jsonLdOf(file))) {
        if (isReference(node)) continue;
        const type = z.string().parse(node['@type']);
        const checked = TYPES[type]?.safeParse(node);
        if (checked?.success !== true)
          faults.push(`${file}: ${type}: ${checked?.error.message ?? 'unexpected'}`);
      }
    expect(faults).toEqual([]);
  });

  it('has an object on every page of a noun', async () => {
    for (const file of pages)
      if (/^(stories|articles|people|sources|topics)\/[^/]+\/index\.html$/.test(file))
        expect((await jsonLdOf(file)).length, file).toBeGreaterThan(0);
  });

  it('refers only to objects on the same page or on the one that the reference addresses', async () => {
    const known = new Map<string, Set<unknown>>();
    const faults: string[] = [];
    for (const file of pages) {
      const data = await jsonLdOf(file);
      const here = await idsOn(file);
      for (const { '@id': id } of objectsIn(data).filter(isReference)) {
        if (here.has(id)) continue;
        const there = await fileAt(z.string().parse(id));
        if (there !== null && !known.has(there)) known.set(there, await idsOn(there));
        if (there === null || known.get(there)?.has(id) !== true)
          faults.push(`${file}: ${String(id)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has addresses that are pages of the site', async () => {
    const addresses = new Set<string>();
    for (const file of pages)
      for (const { url, item } of objectsIn(await jsonLdOf(file)))
        for (const one of [url, item]) if (typeof one === 'string') addresses.add(one);
    expect(addresses.size).toBeGreaterThan(0);
    expect(await dead([...addresses])).toEqual([]);
  });

  it('of a story has its articles and its quotations with their speakers', async () => {
    for (const story of stories.slice(0, 20)) {
      const nodes = objectsIn(await jsonLdOf(`stories/${story.id}/index.html`));
      const count = (type: string) => nodes.filter((node) => node['@type'] === type).length;
      expect(count('NewsArticle')).toBe(story.members.length);
      const home = story.utterances.filter((utterance) => utterance.home === story.id);
      expect(count('Quotation')).toBe(
        home.filter(({ readings }) => readings.some((r) => r.variation !== 'paraphrase')).length,
      );
      const speakers = nodes.flatMap(({ spokenByCharacter }) => objectsIn(spokenByCharacter));
      expect(new Set(speakers.map(({ name }) => name))).toEqual(
        new Set(home.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))),
      );
    }
  });

  it('of an article says only what its capture states', async () => {
    for (const { facts } of articles.slice(0, 50)) {
      const data = (await jsonLdOf(`articles/${facts.id}/index.html`)).find(
        (one) => one['@type'] === 'NewsArticle',
      );
      const stated = (fact: { basis: string } | null) => fact !== null && fact.basis !== 'inferred';
      expect(data && 'headline' in data).toBe(stated(facts.title));
      expect(data && 'datePublished' in data).toBe(stated(facts.published));
      expect(data && 'author' in data).toBe(facts.authors.some(stated));
    }
  });
});
