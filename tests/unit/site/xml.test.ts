import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../src/site/xml.ts';

describe('text for XML', () => {
  it('loses only what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u0008c\u001fd\ufffe')).toBe('abcd');
    expect(xmlText('a\tb\nc\u00a0<&>“é” 🙂')).toBe('a\tb\nc\u00a0<&>“é” 🙂');
    expect(xmlText('half \ud800 pair')).toBe('half \ufffd pair');
  });
});
