import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainJson } from '../../../src/site/json.ts';
import { outward } from '../../../src/site/outward.ts';

it('leads to the web alone', () => {
  expect(outward('https://post.example/a?b=c#d')).toBe('https://post.example/a?b=c#d');
  for (const address of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//post.example/',
    'ftp://post.example/',
    'https:post.example',
    'https://',
    'https://bank.example@evil.example/',
    ' https://post.example/',
  ])
    expect([address, outward(address)]).toEqual([address, null]);
});

it('gives nothing that could end an attribute or an element, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(outward(`https://post.example/${path}`)).toMatch(
        /^https:\/\/post\.example\/[^\s"<>]*$/,
      );
    }),
  );
});

it('writes JSON that steers no terminal and reads back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = plainJson({ [text]: text });
      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(JSON.parse(json)).toEqual(Object.fromEntries([[text, text]]));
    }),
  );
});
