import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cbor, decode, encode } from '../../../src/search/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.nat(2 ** 32 - 1),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value')),
  ),
}));

describe('CBOR', () => {
  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(value, (item) => {
        expect(decode(encode(item))).toEqual(item);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  // RFC 8949, appendix A.
  it.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1000000, '1a000f4240'],
    ['', '60'],
    ['IETF', '6449455446'],
    ['\u00fc', '62c3bc'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
  ])('writes %j as the standard does', (item, hex) => {
    expect(Buffer.from(encode(item)).toString('hex')).toBe(hex);
  });

  it.each(['a0', 'f6', '20', '9f01ff', '1b000000e8d4a51000', '0000'])(
    'refuses %s, which Pagefind does not write',
    (hex) => {
      expect(() => decode(Buffer.from(hex, 'hex'))).toThrow(/CBOR/);
    },
  );
});
