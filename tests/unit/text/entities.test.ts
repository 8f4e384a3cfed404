import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/pipeline/text/entities.ts';

test('named, decimal and hexadecimal references are read, once', () => {
  expect(decodeEntities('Tom &amp; Ann&#8217;s &#x201C;pier&#x201d; &ndash; &AMP;')).toBe(
    'Tom & Ann’s “pier” – &',
  );
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});

test('what is no character stays as it is written', () => {
  const written = '&#0; &#xD800; &#xFDD0; &#9999999; &nosuch; & &;';
  expect(decodeEntities(written)).toBe(written);
});
