import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAPTURES } from '../made/captures.ts';
import { made, SITE_URL } from './made-site.ts';
import { loadGenerated } from '../../scripts/lib/generated.ts';
import { visit } from './site.ts';

const BASE = '/press/';
const many = await made(CAPTURES, BASE, 'cards: { sources: 3 }\n');
const none = await made(CAPTURES, BASE, 'cards: false\n');
const site = visit(many.dist, BASE);

const metaOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']): [string, string] => [name, content],
    ),
  );

describe('cards for shared links', () => {
  it('stand for the stories of enough sources, in the size that the pages state', async () => {
    const { stories } = await loadGenerated(many);
    const wide = stories.filter(({ independent }) => independent >= 3).map(({ id }) => id);
    expect(wide.length).toBeGreaterThan(0);
    expect((await readdir(join(many.dist, 'cards'))).toSorted()).toEqual(
      wide.map((id) => `${id}.png`).toSorted(),
    );
    for (const { id, title } of stories) {
      const meta = metaOf(await readFile(join(many.dist, 'stories', id, 'index.html'), 'utf8'));
      const has = wide.includes(id);
      expect(meta['twitter:card']).toBe(has ? 'summary_large_image' : 'summary');
      expect(meta['og:image']).toBe(has ? `${SITE_URL}${BASE}cards/${id}.png` : undefined);
      if (has) expect(meta['og:image:alt']?.length).toBeGreaterThan(title.text.length);
    }
    const { page } = await site.open();
    await page.goto(site.at('/'));
    const size = await page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth} ${image.naturalHeight}`;
      },
      site.at(`/cards/${wide[0] ?? ''}.png`),
    );
    const story = await readFile(join(many.dist, 'stories', wide[0] ?? '', 'index.html'), 'utf8');
    const meta = metaOf(story);
    expect(size).toBe(`${meta['og:image:width'] ?? ''} ${meta['og:image:height'] ?? ''}`);
    await page.context().close();
  });

  it('are kept for the next build, and none where the setting says so', async () => {
    expect(await readdir(join(many.cache, 'cards'))).toHaveLength(
      (await readdir(join(many.dist, 'cards'))).length,
    );
    expect(existsSync(join(none.dist, 'cards'))).toBe(false);
  });
});
