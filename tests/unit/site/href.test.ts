import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { absolute } from '../../../src/site/href.ts';
import { hostile } from './fixture.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a full address is what the standard makes of a path', () => {
  vi.stubEnv('SITE', 'https://news.example');
  const part = fc.oneof(
    hostile,
    fc.constantFrom('stories', 'a1', '..', '.', '.a', 'x.json', '#q1', 'é', 'a b', '%2e', '\\'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const path = `/${parts.join('/')}` as const;
      fc.pre(URL.canParse(path, 'https://news.example'));
      expect(absolute(path)).toBe(new URL(path, 'https://news.example').href);
    }),
  );
});
