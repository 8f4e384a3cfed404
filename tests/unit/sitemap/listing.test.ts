import { describe, expect, it } from 'vitest';
import { isListed, lastChanged } from '../../../src/sitemap/listing.ts';

const known = {
  stories: new Map([['00000000000000a1', '2031-05-04']]),
  topics: new Map([['00000000000000c3', null]]),
  articles: new Map([['00000000000000b2', '2031-05-05']]),
};
const at = (path: string) => `https://example.org/repo${path}`;

describe('the sitemap', () => {
  it.each([
    '/',
    '/about/',
    '/stories/',
    '/captures/',
    '/stories/00000000000000a1/',
    '/topics/00000000000000c3/',
    '/people/x/',
  ])('lists %s', (path) => {
    expect(isListed(at(path), known)).toBe(true);
  });

  it.each([
    '/captures/00000000000000a1/',
    '/articles/00000000000000a1/changes/',
    '/offline/',
    '/stories/00000000000000b2/',
    '/topics/00000000000000a1/',
  ])('passes over %s', (path) => {
    expect(isListed(at(path), known)).toBe(false);
  });

  it('says when a story or an article last changed, if that is known, and of nothing else', () => {
    expect(lastChanged(at('/stories/00000000000000a1/'), known)).toBe('2031-05-04');
    expect(lastChanged(at('/articles/00000000000000b2/'), known)).toBe('2031-05-05');
    for (const path of ['/', '/stories/', '/topics/00000000000000c3/', '/people/x/'])
      expect(lastChanged(at(path), known)).toBeUndefined();
  });
});
