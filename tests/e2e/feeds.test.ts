import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { JsonFeed } from '../formats/json-feed.ts';
import { opmlFindings, subscriptionsIn } from '../formats/opml.ts';
import { channelOf, guidsOf, linkOf, rssFindings } from '../formats/rss.ts';
import { childrenOf } from '../formats/xml.ts';
import { dead, elements, read } from './built.ts';
import { content, DIST, SITE } from './site.ts';

const { stories, sources, topics, people } = await content();

const files = (await readdir(join(DIST, 'feeds'), { recursive: true })).map(
  (name) => `feeds/${name.replaceAll('\\', '/')}`,
);
const ending = (end: string) => files.filter((file) => file.endsWith(end));

/** Addresses of the stories, as ids of a feed's items. */
const addressesOf = (ids: readonly string[]) => ids.map((id) => `${SITE}stories/${id}/`);
const everyStory = addressesOf(stories.map(({ id }) => id)).sort();

/** Documents of an archive, as a reader follows them from the one that it subscribes to. */
const followed = async (file: string): Promise<string[]> => {
  const visited: string[] = [];
  let address = linkOf(channelOf(await read(file)), 'prev-archive');
  while (address !== undefined && !visited.includes(address)) {
    visited.push(address);
    address = linkOf(channelOf(await read(address.slice(SITE.length))), 'prev-archive');
  }
  return visited;
};

describe('every feed', () => {
  it('is right by RSS 2.0 and RFC 5005', async () => {
    const found = await Promise.all(
      ending('.xml').map(async (file) =>
        rssFindings(await read(file), SITE + file).map((fault) => `${file}: ${fault}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  it('is right by JSON Feed 1.1, and the same as in RSS', async () => {
    for (const file of ending('.json')) {
      const feed = JsonFeed.parse(JSON.parse(await read(file)));
      expect(feed.feed_url).toBe(SITE + file);
      expect(feed.items.map(({ id }) => id)).toEqual(
        guidsOf(await read(file.replace(/json$/, 'xml'))),
      );
    }
  });

  it('leads to pages of the site', async () => {
    const addresses = new Set<string>();
    for (const file of ending('.xml')) {
      const xml = await read(file);
      for (const link of [...elements(xml, 'link'), ...elements(xml, 'guid')]) addresses.add(link);
      for (const html of elements(xml, 'content:encoded'))
        for (const { attribs } of DomUtils.getElementsByTagName('a', parseDocument(html)))
          addresses.add(attribs.href ?? '');
    }
    expect(await dead([...addresses].slice(0, 2000))).toEqual([]);
  });

  it('has no date but those of stories', async () => {
    const days = new Set(stories.flatMap(({ date }) => (date ? [date.value] : [])));
    for (const file of ending('.xml')) {
      const xml = await read(file);
      const dates = [...elements(xml, 'pubDate'), ...elements(xml, 'lastBuildDate')];
      // The day is that of the zone in which the site counts days: as written, before its offset.
      for (const date of dates)
        expect(days).toContain(
          new Date(`${date.slice(5, 16)} 00:00:00 GMT`).toISOString().slice(0, 10),
        );
    }
  });
});

describe('the feed of the site', () => {
  it('begins with the newest stories', async () => {
    const guids = guidsOf(await read('feeds/stories.xml'));
    expect(guids).toHaveLength(Math.min(stories.length, 100));
    const dayOf = new Map(
      stories.map(({ id, date }) => [`${SITE}stories/${id}/`, date?.value ?? '']),
    );
    const days = guids.map((guid) => dayOf.get(guid) ?? expect.unreachable(guid));
    expect(days).toEqual([...dayOf.values()].sort().reverse().slice(0, 100));
  });

  it('leads back to every story, each once, and from every archive to what is current', async () => {
    const archive = await followed('feeds/stories.xml');
    const guids: string[] = [];
    for (const [index, address] of archive.entries()) {
      const xml = await read(address.slice(SITE.length));
      guids.push(...guidsOf(xml));
      expect(linkOf(channelOf(xml), 'current')).toBe(`${SITE}feeds/stories.xml`);
      expect(linkOf(channelOf(xml), 'next-archive')).toBe(archive[index - 1]);
      expect(childrenOf(channelOf(xml), 'fh:archive')).toHaveLength(1);
    }
    expect(guids.sort()).toEqual(everyStory);
    expect(archive.map((address) => address.slice(SITE.length)).sort()).toEqual(
      files.filter((file) => /^feeds\/archive\/.+\.xml$/.test(file)).sort(),
    );
  });
});

describe('the feeds of parts', () => {
  const storyOf = new Map(
    stories.flatMap(({ id, members }) => members.map(({ article }) => [article, id] as const)),
  );
  const expected = new Map([
    ...sources.map(
      ({ id, articles }) =>
        [`sources/${id}`, new Set(articles.flatMap((one) => storyOf.get(one) ?? []))] as const,
    ),
    ...topics.map(({ id, stories: own }) => [`topics/${id}`, new Set(own)] as const),
    ...people.map(
      ({ id, utterances }) =>
        [`people/${id}`, new Set(utterances.map(({ story }) => story))] as const,
    ),
  ]);
  const wanted = [...expected].filter(([name, own]) => name.startsWith('sources/') || own.size > 1);

  it('are there for every source, and for topics and people of two stories', () => {
    const names = ending('.json').map((file) => file.slice('feeds/'.length, -'.json'.length));
    expect(names.sort()).toEqual(['stories', ...wanted.map(([name]) => name)].sort());
  });

  it('hold the stories of their part, and say so where that is all', async () => {
    for (const [name, own] of wanted.slice(0, 200)) {
      const xml = await read(`feeds/${name}.xml`);
      const all = guidsOf(xml);
      expect(childrenOf(channelOf(xml), 'fh:complete').length === 1).toBe(own.size <= 100);
      for (const address of await followed(`feeds/${name}.xml`))
        all.push(...guidsOf(await read(address.slice(SITE.length))));
      expect([...new Set(all)].sort()).toEqual(addressesOf([...own]).sort());
    }
  });

  it('are linked from their pages, for machines and for people', async () => {
    for (const [name] of wanted.slice(0, 200)) {
      const page = await read(`${name}/index.html`);
      for (const [type, end] of [
        ['application/rss+xml', 'xml'],
        ['application/feed+json', 'json'],
      ] as const) {
        const links = DomUtils.getElementsByTagName('*', parseDocument(page)).filter(
          ({ attribs }) => attribs.type === type && attribs.href?.endsWith(`feeds/${name}.${end}`),
        );
        expect(links.map((link) => link.name)).toEqual(['link', 'a']);
      }
    }
  });

  it('are listed for import', async () => {
    for (const kind of ['sources', 'topics', 'people']) {
      const list = await read(`feeds/${kind}.opml`);
      expect(opmlFindings(list)).toEqual([]);
      const names = wanted.map(([name]) => name).filter((name) => name.startsWith(`${kind}/`));
      expect(subscriptionsIn(list).sort()).toEqual(
        names.map((name) => `${SITE}feeds/${name}.xml`).sort(),
      );
    }
  });
});
