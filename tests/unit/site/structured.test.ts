import type { NewsArticleLeaf } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import {
  articleLd,
  breadcrumbLd,
  personLd,
  siteLd,
  sourceLd,
  storyLd,
  topicLd,
} from '../../../src/site/structured/index.ts';
import { facts, id, person, searched, source, topic } from '../search/fixture.ts';

const site = 'https://example.org/';
const addresses = {
  site,
  search: `${site}search/`,
  story: (of: string) => `${site}stories/${of}/`,
  utterance: (story: string, of: string) => `${site}stories/${story}/#${of}`,
  article: (of: string) => `${site}articles/${of}/`,
  person: (of: string) => `${site}people/${of}/`,
  source: (of: string) => `${site}sources/${of}/`,
  topic: (of: string) => `${site}topics/${of}/`,
};
const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });
const inferred = (value: string) => ({ value, basis: 'inferred' as const, evidence: 'a rule' });

/** As it stands on a page. */
const written = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe('JSON-LD of an article', () => {
  it('says nothing that its capture does not state', () => {
    const bare = facts({
      id: id('a1'),
      title: null,
      authors: [],
      published: inferred('2031-05-04'),
      publisher: inferred('harbourpost.example'),
      language: inferred('und'),
    });
    expect(written(articleLd(bare, addresses))).toStrictEqual({
      '@type': 'NewsArticle',
      '@id': `${site}articles/${id('a1')}/#article`,
      url: `${site}articles/${id('a1')}/`,
    });
  });

  it('says what is stated or corrected', () => {
    const full = facts({
      id: id('a1'),
      published: { ...stated('2031-05-04'), basis: 'corrected' },
      publisher: stated('The Harbour Post'),
      url: stated('https://harbourpost.example/wall'),
      section: stated('Coast'),
    });
    expect(articleLd(full, addresses)).toMatchObject({
      headline: 'Harbour wall to be raised',
      datePublished: '2031-05-04',
      author: [{ '@type': 'Person', name: 'Lena Ostby' }],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      isBasedOn: 'https://harbourpost.example/wall',
      articleSection: 'Coast',
      inLanguage: 'en',
    });
  });

  it('gives a time only with its zone', () => {
    const at = (zone?: string) =>
      articleLd(
        facts({ id: id('a1'), published: { ...stated('2031-05-04'), time: '16:40', zone } }),
        addresses,
      ).datePublished;
    expect(at()).toBe('2031-05-04');
    expect(at('+02:00')).toBe('2031-05-04T16:40:00+02:00');
  });

  it('does not compile with a property that schema.org does not have', () => {
    const invented: NewsArticleLeaf = {
      '@type': 'NewsArticle',
      // @ts-expect-error: no property of the vocabulary
      capturedBy: 'nobody',
    };
    expect(invented['@type']).toBe('NewsArticle');
  });
});

describe('JSON-LD of a story', () => {
  const { stories, articles, sources } = searched();
  const [story] = stories;
  const mira = person({ id: 'mira-tolland', name: 'Mira Tolland' });
  const lookup = {
    source: (of: string) => sources.find((one) => one.id === of),
    person: (of: string) => (of === mira.id ? mira : undefined),
    article: (of: string) => articles.find((one) => one.facts.id === of)?.facts,
  };
  const data = written(storyLd(story ?? expect.unreachable(), addresses, lookup));

  it('has each article with its outlet', () => {
    expect(data).toHaveProperty(['hasPart', 1, '@type'], 'NewsArticle');
    expect(data).toHaveProperty(['hasPart', 1, 'datePublished'], '2031-05-04');
    expect(data).toHaveProperty(['hasPart', 1, 'publisher'], {
      '@type': 'NewsMediaOrganization',
      '@id': `${site}sources/coast-daily/#outlet`,
      name: 'Coast Daily',
    });
  });

  it('has each quotation with its speaker and the articles that print it', () => {
    expect(data).toHaveProperty(['hasPart', 2], {
      '@type': 'Quotation',
      '@id': `${site}stories/${id('a1')}/#q1`,
      url: `${site}stories/${id('a1')}/#q1`,
      text: 'The wall will hold, whatever the sea brings',
      spokenByCharacter: {
        '@type': 'Person',
        '@id': `${site}people/mira-tolland/#person`,
        name: 'Mira Tolland',
        url: `${site}people/mira-tolland/`,
      },
      isBasedOn: [
        { '@id': `${site}articles/${id('a1')}/#article` },
        { '@id': `${site}articles/${id('b2')}/#article` },
      ],
    });
  });

  it('names no speaker where none is known', () => {
    expect(data).not.toHaveProperty(['hasPart', 3, 'spokenByCharacter']);
  });
});

describe('JSON-LD of a person', () => {
  it('has the other spellings, and an organisation is one', () => {
    const spelled = person({
      id: 'coast-guard',
      name: 'Coast Guard',
      kind: 'organisation',
      spellings: [
        { text: 'Coast Guard', articles: [] },
        { text: 'Coastguard', articles: [] },
      ],
    });
    expect(personLd(spelled, addresses)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Organization', alternateName: ['Coastguard'] },
    });
    expect(written(personLd(person({ id: 'x', name: 'X' }), addresses))).not.toHaveProperty([
      'mainEntity',
      'alternateName',
    ]);
  });
});

describe('JSON-LD of an outlet', () => {
  it('is a news medium with its home page, unless it is official', () => {
    const post = source({ id: 'post', name: 'The Post', url: 'https://post.example/' });
    expect(sourceLd(post, addresses)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'NewsMediaOrganization',
        '@id': `${site}sources/post/#outlet`,
        name: 'The Post',
        sameAs: 'https://post.example/',
      },
    });
    expect(sourceLd({ ...post, kind: 'official' }, addresses)).toMatchObject({
      mainEntity: { '@type': 'Organization' },
    });
  });
});

describe('JSON-LD of a topic', () => {
  const stories = searched().stories;
  const wall = topic({ id: id('a1'), name: 'Harbour wall', from: '2031-05-04', to: '2031-05-06' });

  it('has its stories in order and the days that it spans', () => {
    expect(topicLd(wall, stories, addresses)).toMatchObject({
      temporalCoverage: '2031-05-04/2031-05-06',
      hasPart: [{ name: 'Harbour wall to be raised' }, { name: 'A lighthouse keeper retires' }],
    });
  });

  it('spans one day, or none that is known', () => {
    expect(topicLd({ ...wall, to: wall.from }, stories, addresses).temporalCoverage).toBe(
      '2031-05-04',
    );
    expect(topicLd({ ...wall, from: null }, stories, addresses).temporalCoverage).toBeUndefined();
  });
});

describe('JSON-LD of the way to a page', () => {
  it('numbers its entries and gives full addresses', () => {
    const trail = [
      { name: 'Home', path: '/' },
      { name: 'Topics', path: '/topics/' },
    ] as const;
    expect(breadcrumbLd(trail, (path) => `https://example.org${path}`)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
        { '@type': 'ListItem', position: 2, name: 'Topics', item: 'https://example.org/topics/' },
      ],
    });
  });
});

describe('JSON-LD of the site', () => {
  it('says how it is called and searched', () => {
    expect(siteLd({ name: 'A Name', description: 'What it is.' }, addresses)).toMatchObject({
      name: 'A Name',
      description: 'What it is.',
      potentialAction: {
        target: { urlTemplate: 'https://example.org/search/?q={search_term_string}' },
      },
    });
  });
});
