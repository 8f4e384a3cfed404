import { describe, expect, test } from 'vitest';
import { beforeStroke } from '../../../src/pipeline/extract/facts/head/stroke.ts';
import { articleOf, dumpOf, HEADLINE, STORY } from './capture.ts';

describe('headline', () => {
  test('is the line above the body, with its evidence', () => {
    expect(articleOf(dumpOf(['By Ida Marsh'])).title).toEqual({
      value: HEADLINE,
      basis: 'stated',
      evidence: HEADLINE,
      line: 1,
    });
  });

  test('loses its Markdown mark', () => {
    expect(articleOf(`## ${dumpOf()}`).title?.value).toBe(HEADLINE);
  });

  test('is found among menus by its repetition in a breadcrumb', () => {
    const dump = `Harbour Courier > Local > ${HEADLINE}\n\nStorm warning for the northern coast lifted\n\n${dumpOf()}`;
    const { title, section, publisher } = articleOf(dump);
    expect(title?.value).toBe(HEADLINE);
    expect(section?.value).toBe('Local');
    expect(publisher).toMatchObject({ value: 'Harbour Courier', basis: 'stated', line: 1 });
  });

  test('is absent where none is printed', () => {
    expect(articleOf(STORY.join('\n\n')).title).toBeNull();
  });

  test.each([
    ['Council votes to rebuild pier | Opinion', 'Council votes to rebuild pier'],
    ['Council votes to rebuild pier | Local | Vessel Bay', 'Council votes to rebuild pier'],
    ['Opinion | Council votes to rebuild the old pier of the town', null],
    ['Council votes to rebuild pier', null],
  ])('%j loses what a stroke sets off behind it', (printed, title) => {
    expect(beforeStroke(printed)).toBe(title ?? printed);
  });
});
