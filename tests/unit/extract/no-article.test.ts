import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { articleOf, captureOf, dumpOf, HEADLINE, STORY } from './capture.ts';
import { asDump, asHtml, NO_ARTICLE } from './no-article-pages.ts';

const reasonOf = (text: string): string => {
  const result = extract(captureOf(text), []);
  return isQuarantined(result)
    ? `${result.code}: ${result.reason}`
    : `an article: ${result.blocks.map((block) => block.text).join(' | ')}`;
};

describe.each(Object.entries(NO_ARTICLE))('%s is no article', (_, { lines, reason }) => {
  test('as a dump', () => {
    expect(reasonOf(asDump(lines))).toMatch(/^no-article: /);
    expect(reasonOf(asDump(lines))).toMatch(reason);
  });
  test('as HTML', () => {
    expect(reasonOf(asHtml(lines))).toMatch(/^no-article: /);
    expect(reasonOf(asHtml(lines))).toMatch(reason);
  });
});

describe('an article stays one', () => {
  const MENU = ['Home', 'World', 'Sport'].map((name) => `• ${name}`);
  const BRIEF =
    'Vessel Bay council votes to rebuild the old pier, which the last storm had broken in two places, at a cost of 14 million';

  test.each([
    ['news in brief that goes on from its headline', [...MENU, `# ${HEADLINE}`, 'Share', BRIEF]],
    [
      'an article about consent to cookies',
      [
        `# Regulator fines ferry company over cookies`,
        'The data regulator has fined the ferry company 2 million crowns because its website set cookies before passengers had given their consent.',
        '“People must be asked before anything is stored on their devices,” said the regulator, Ida Lund, on Tuesday after the ruling was published.',
        'The company said that it would appeal. Its banner had offered a choice, it said, and its partners had only counted visits.',
      ],
    ],
    ['an article behind an error in its words', ['# 404 seals counted', ...STORY]],
    [
      'an article with short paragraphs, each below a heading',
      [
        '# What the pier will cost',
        ...STORY.flatMap((text, i) => [
          `## Question ${i + 1}: what happens now`,
          text,
          STORY[i] ?? '',
        ]),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(reasonOf(asDump(lines))).toMatch(/^an article/);
    expect(reasonOf(asHtml(lines))).toMatch(/^an article/);
  });

  test('above the sign-in links and consent banner of its site', () => {
    const below = ['Already a subscriber? Log in', 'Forgot your password?', 'Accept all cookies'];
    expect(articleOf(dumpOf([], below)).blocks.map(({ text }) => text)).toEqual(STORY);
  });
});
