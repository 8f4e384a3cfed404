import { describe, expect, it } from 'vitest';
import { isListed } from '../../../src/site/sitemap.ts';

const stories = new Set(['00000000000000a1']);
const listed = (path: string) => isListed(`https://example.org/repo${path}`, stories);

describe('the sitemap', () => {
  it.each(['/', '/about/', '/stories/', '/captures/', '/stories/00000000000000a1/', '/people/x/'])(
    'lists %s',
    (path) => {
      expect(listed(path)).toBe(true);
    },
  );

  it('passes over captures and addresses that lead on to a story', () => {
    expect(listed('/captures/00000000000000a1/')).toBe(false);
    expect(listed('/stories/00000000000000b2/')).toBe(false);
  });
});
