import { describe, expect, it } from 'vitest';
import { isListed } from '../../../src/site/sitemap.ts';

const ids = { stories: new Set(['00000000000000a1']), topics: new Set(['00000000000000c3']) };
const listed = (path: string) => isListed(`https://example.org/repo${path}`, ids);

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
    expect(listed(path)).toBe(true);
  });

  it('passes over captures, changes, and addresses that lead on to a story or a topic', () => {
    expect(listed('/captures/00000000000000a1/')).toBe(false);
    expect(listed('/articles/00000000000000a1/changes/')).toBe(false);
    expect(listed('/offline/')).toBe(false);
    expect(listed('/stories/00000000000000b2/')).toBe(false);
    expect(listed('/topics/00000000000000a1/')).toBe(false);
  });
});
