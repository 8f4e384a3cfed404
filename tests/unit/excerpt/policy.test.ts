import { describe, expect, it } from 'vitest';
import { isExcerpted, quotedOnly } from '../../../src/excerpt/policy.ts';
import { madeContent } from '../../e2e/made/newsroom.ts';
import { PIECES } from '../../e2e/made/pieces.ts';

describe('how much of an outlet is shown', () => {
  it('follows the setting of the outlet, then the one for all', () => {
    const texts = { default: 'excerpt', sources: { open: 'full' } } as const;
    expect(isExcerpted(texts, 'open')).toBe(false);
    expect(isExcerpted(texts, 'closed')).toBe(true);
    expect(isExcerpted(texts, null)).toBe(true);
  });

  it('gives the quotations of the articles that are not shown in full', async () => {
    const { stories } = await madeContent(PIECES);
    const quoted = quotedOnly(stories, { default: 'full', sources: { 'coast-daily': 'excerpt' } });
    const articles = stories.flatMap(({ members }) => members);
    const held = articles.filter(({ article }) => quoted(article) !== null);
    expect(held.map(({ source }) => source)).toEqual(['coast-daily']);
    expect(quoted(held[0]?.article ?? '')?.length).toBeGreaterThan(1);
  });
});
