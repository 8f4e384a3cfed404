import { describe, expect, test } from 'vitest';
import { findDirection, findLanguage } from '../../../src/pipeline/extract/facts/language.ts';
import { articleOf, dumpOf } from './capture.ts';

describe('language and direction', () => {
  test('are those of the body', () => {
    const { language, direction } = articleOf(dumpOf());
    expect([language.value, direction]).toEqual(['en', 'ltr']);
  });

  test('too little text tells no language', () => {
    expect(findLanguage('Pier 7', null).value).toBe('und');
  });

  test('right to left where most letters are read so', () => {
    expect(findDirection('صوّت مجلس المدينة يوم الثلاثاء على إعادة بناء الرصيف القديم.')).toBe(
      'rtl',
    );
    expect(findDirection('The council voted: “نعم”, and the pier will be rebuilt.')).toBe('ltr');
  });
});
