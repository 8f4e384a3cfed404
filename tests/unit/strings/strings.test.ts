import { describe, expect, it } from 'vitest';
import * as de from '../../../src/strings/de.ts';
import * as en from '../../../src/strings/en.ts';
import { phraseParts } from '../../../src/strings/phrase.ts';

/** Every string of an interface, by its path; what is counted, for one, two and five. */
const flat = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 2, 5].map((n) => [path, String(Reflect.apply(value, undefined, Array(9).fill(n)))]);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
    : [];
};

const namesIn = (text: string): string[] =>
  phraseParts(text)
    .flatMap(({ kind, text: name, link }) =>
      kind === 'place' ? [name] : kind === 'link' ? [link] : [],
    )
    .toSorted();

describe('the words of the interface', () => {
  it('are there in every language, with the same places and links', () => {
    const german = flat(de);
    expect(german.map(([path]) => path)).toEqual(flat(en).map(([path]) => path));
    for (const [i, [path, text]] of flat(en).entries())
      expect([path, namesIn(german[i]?.[1] ?? '')]).toEqual([path, namesIn(text)]);
  });

  it('are not empty, nor hold what a program writes', () => {
    for (const [path, text] of [...flat(en), ...flat(de)]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('are told in pieces', () => {
    expect(phraseParts('By *all* of {who}, see [the rules](about).')).toEqual([
      { kind: 'words', text: 'By ', link: '' },
      { kind: 'emphasis', text: 'all', link: '' },
      { kind: 'words', text: ' of ', link: '' },
      { kind: 'place', text: 'who', link: '' },
      { kind: 'words', text: ', see ', link: '' },
      { kind: 'link', text: 'the rules', link: 'about' },
      { kind: 'words', text: '.', link: '' },
    ]);
  });
});
