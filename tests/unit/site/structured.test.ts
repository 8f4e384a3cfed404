import { describe, expect, it } from 'vitest';
import { articleLd, personLd, siteLd, storyLd } from '../../../src/site/structured.ts';
import { facts, id, person, searched } from '../search/fixture.ts';

const site = 'https://example.org/';
const addresses = {
  site,
  search: `${site}search/`,
  story: (of: string) => `${site}stories/${of}/`,
  utterance: (story: string, of: string) => `${site}stories/${story}/#${of}`,
  article: (of: string) => `${site}articles/${of}/`,
  person: (of: string) => `${site}people/${of}/`,
};
const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });
const inferred = (value: string) => ({ value, basis: 'inferred' as const, evidence: 'a rule' });

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
    expect(articleLd(bare, addresses)).toEqual({
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
});

describe('JSON-LD of a story', () => {
  const { stories, articles, sources } = searched();
  const [story] = stories;
  const mira = person({ id: 'mira-tolland', name: 'Mira Tolland' });
  const lookup = {
    source: (of: string) => sources.find((one) => one.id === of)?.name,
    person: (of: string) => (of === mira.id ? mira : undefined),
    article: (of: string) => articles.find((one) => one.facts.id === of)?.facts,
  };
  const data = storyLd(story ?? expect.unreachable(), addresses, lookup);

  it('has each article with its outlet', () => {
    expect(data.hasPart[1]).toMatchObject({
      '@type': 'NewsArticle',
      publisher: { name: 'Coast Daily' },
      datePublished: '2031-05-04',
    });
  });

  it('has each quotation with its speaker and the articles that print it', () => {
    expect(data.hasPart[2]).toEqual({
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
    expect(data.hasPart[3]).not.toHaveProperty('spokenByCharacter');
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
      '@type': 'Organization',
      alternateName: ['Coastguard'],
    });
    expect(personLd(person({ id: 'x', name: 'X' }), addresses)).not.toHaveProperty('alternateName');
  });
});

describe('JSON-LD of the site', () => {
  it('says how it is searched', () => {
    expect(siteLd(addresses).potentialAction.target.urlTemplate).toBe(
      'https://example.org/search/?q={search_term_string}',
    );
  });
});
