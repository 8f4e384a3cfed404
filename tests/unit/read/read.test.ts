import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Capture, Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, MAX_BYTES, read } from '../../../src/pipeline/read/index.ts';

const FILES: [string, ...string[]] = ['page.txt'];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => {
  const result = read(bytes, FILES);
  return isQuarantined(result) ? `quarantined: ${result.code}` : result.text;
};
const codeOf = (bytes: Uint8Array): string => {
  const result = read(bytes, FILES);
  return isQuarantined(result) ? result.code : 'read';
};
const wide = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
};

describe('identity', () => {
  test('is the SHA-256 of the bytes; the id its first 16 digits', () => {
    const result = read(utf8('abc'), ['a.txt', 'b.txt']);
    expect(result).toMatchObject({
      id: 'ba7816bf8f01cfea',
      digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      files: ['a.txt', 'b.txt'],
    });
  });
});

describe('encoding', () => {
  test.each([
    ['UTF-8', utf8('Žluťoučký kůň')],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Žluťoučký kůň'))],
    ['UTF-16 little-endian with a mark', wide('\ufeffŽluťoučký kůň', true)],
    ['UTF-16 big-endian with a mark', wide('\ufeffŽluťoučký kůň', false)],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBe('Žluťoučký kůň');
  });

  test('UTF-16 without a mark is seen by its zeros', () => {
    expect(textOf(wide('A plain line of text', true))).toBe('A plain line of text');
    expect(textOf(wide('A plain line of text', false))).toBe('A plain line of text');
  });

  test('a declared encoding is taken where the bytes are not UTF-8', () => {
    const page = latin('<meta charset="iso-8859-2"><p>\xbelu\xbb</p>');
    expect(textOf(page)).toContain('žluť');
  });

  test('a wrong declaration does not spoil UTF-8', () => {
    expect(textOf(utf8('<meta charset="iso-8859-1"><p>naïve</p>'))).toContain('naïve');
  });

  test('an unknown declaration and anything else is windows-1252', () => {
    expect(textOf(latin('<meta charset="no-such">caf\xe9 \x93so\x94'))).toContain('café “so”');
  });

  test('every kind of line end becomes LF', () => {
    expect(textOf(utf8('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
  });
});

describe('kind', () => {
  const kindOf = (text: string): string => {
    const result = read(utf8(text), ['page.html']);
    return isQuarantined(result) ? result.code : result.kind;
  };

  test.each([
    ['<!DOCTYPE html><title>A</title>', 'html'],
    ['\n<html lang="en"><body>A</body></html>', 'html'],
    ['<div><p>One</p><p>Two</p></div>', 'html'],
    ['A line.\n\nAnother <u>line</u> with a stray tag.', 'text'],
    ['Use <p> for a paragraph, they said.', 'text'],
    ['# A heading\n\n- an item', 'text'],
  ])('%j is %s, whatever the file is called', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('what cannot be a capture is put aside with the reason and the way out', () => {
  test.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space only', utf8(' \n\t\u00a0\n'), 'empty'],
    ['zero bytes', Uint8Array.of(65, 0, 0, 0, 66, 67), 'binary'],
    ['control characters', Uint8Array.from({ length: 200 }, (_, i) => (i % 8) + 1), 'binary'],
    ['a PDF', utf8('%PDF-1.7\nstream of words'), 'binary'],
    ['too many bytes', new Uint8Array(MAX_BYTES + 1).fill(65), 'too-large'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
    const result = read(bytes, FILES);
    expect(Quarantined.parse(result)).toMatchObject({ file: 'page.txt' });
  });
});

test('any bytes at all give a valid capture or a valid reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const result = read(bytes, FILES);
      if (isQuarantined(result)) Quarantined.parse(result);
      else Capture.parse(result);
    }),
    { seed: 1, numRuns: 500 },
  );
});
