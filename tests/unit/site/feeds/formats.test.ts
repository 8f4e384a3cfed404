import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfc3339, rfc822 } from '../../../../src/site/feeds/dates.ts';
import { documentsOf } from '../../../../src/site/feeds/feed.ts';
import { jsonFeed } from '../../../../src/site/feeds/json-feed.ts';
import { opml } from '../../../../src/site/feeds/opml.ts';
import { rss } from '../../../../src/site/feeds/rss.ts';
import { JsonFeed } from '../../../formats/json-feed.ts';
import { opmlFindings, subscriptionsIn } from '../../../formats/opml.ts';
import { rssFindings } from '../../../formats/rss.ts';
import { id, member, reading, searched, story, utterance } from '../../search/fixture.ts';
import { hostile } from '../fixture.ts';
import { context, feed } from './fixture.ts';

const SELF = 'https://example.org/repo/feeds/stories.xml';
const { stories } = searched();

/** The first document of a feed. */
const newest = (of: ReturnType<typeof feed>) => documentsOf(of)[0] ?? expect.unreachable();
const rssOf = (of: ReturnType<typeof feed>): string => [...rss(newest(of), context)].join('');
const jsonOf = (of: ReturnType<typeof feed>) =>
  JsonFeed.parse(JSON.parse(jsonFeed(newest(of), context)));

describe('a feed', () => {
  it('says who prints a story, whatever their names hold, and how many remarks there are', () => {
    const [first, second] = jsonOf(feed({ stories })).items;
    expect(first?.summary).toContain(
      'Printed by Coast <Daily> and The Harbour Post. 2 remarks, 1 to compare.',
    );
    expect(first?.content_html).toContain('Coast &#x3C;Daily');
    expect(second?.summary).toMatch(/Printed by 1 unidentified source\.$/);
  });

  it('has the remarks with their speakers and each wording with its outlets', () => {
    const html = jsonOf(feed({ stories })).items[0]?.content_html ?? '';
    expect(html).toContain(`href="https://example.org/repo/stories/${id('a1')}/#q1">Mira Tolland<`);
    expect(html).toContain(
      '<blockquote dir="auto"><p>nobody asked the fishermen</p><p><cite>The Harbour Post</cite></p></blockquote>',
    );
    expect(html).toContain('>Speaker not named<');
  });

  it('has those remarks alone that it is about', () => {
    const about = feed({ stories, remarks: ({ utterances }) => utterances.slice(1) });
    expect(jsonOf(about).items[0]?.content_html).not.toContain('Mira Tolland');
  });

  it('dates a story by its day, itself by its newest story, and an undated story not at all', () => {
    const xml = rssOf(feed({ stories }));
    expect(xml.match(/<pubDate>/g)).toHaveLength(1);
    expect(xml).toContain('<pubDate>Sun, 04 May 2031 00:00:00 +0000</pubDate>');
    expect(xml).toContain('<lastBuildDate>Sun, 04 May 2031 00:00:00 +0000</lastBuildDate>');
    expect(rssOf(feed({ stories: stories.slice(1) }))).not.toMatch(/<pubDate>|<lastBuildDate>/);
    expect(jsonOf(feed({ stories })).items.map((item) => item.date_published)).toEqual([
      '2031-05-04T00:00:00+00:00',
      undefined,
    ]);
  });

  it('names the topic of a story that has others', () => {
    expect(jsonOf(feed({ stories })).items[0]?.tags).toEqual(['Harbour']);
  });

  it('has no words of remarks in its archive', () => {
    const [, archive] = documentsOf(feed({ stories }));
    const xml = [...rss(archive ?? expect.unreachable(), context)].join('');
    expect(xml).toContain('<title>Variorum: stories, May 2031</title>');
    expect(xml).toContain('<fh:archive/>');
    expect(xml).not.toContain('content:encoded>');
  });

  it('is a right feed with nothing in it', () => {
    expect(rssFindings(rssOf(feed({})), SELF)).toEqual([]);
    expect(jsonOf(feed({})).items).toEqual([]);
  });

  it('is right in every format whatever captures hold', () => {
    const text = hostile.filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, text, text, text, (title, summary, words, name) => {
        const odd = story({
          id: id('a1'),
          title: { text: `T${title}`, article: id('a1') },
          summary: { text: summary, article: id('a1') },
          members: [member()],
          utterances: [
            utterance({
              speaker: { person: 'x', name: `N${name}` },
              readings: [reading({ id: 'q1', text: words })],
              columns: [{ degree: 'same', cells: [words] }],
            }),
          ],
        });
        const own = feed({ title: `F${name}`, stories: [odd] });
        expect(rssFindings(rssOf(own), SELF)).toEqual([]);
        expect(jsonOf(own).items).toHaveLength(1);
        expect(opmlFindings(opml('Feeds', [own], context))).toEqual([]);
      }),
    );
  });
});

describe('a list of feeds', () => {
  it('has each feed with its page', () => {
    const list = opml('Sources', [feed({}), feed({ name: 'topics/x' })], context);
    expect(opmlFindings(list)).toEqual([]);
    expect(subscriptionsIn(list)).toEqual([SELF, 'https://example.org/repo/feeds/topics/x.xml']);
  });
});

describe('the beginning of a day', () => {
  it.each([
    ['UTC', '2025-02-13', '+00:00'],
    ['Europe/Berlin', '2025-02-13', '+01:00'],
    ['Europe/Berlin', '2025-07-01', '+02:00'],
    // The day on which the clocks change begins before they do.
    ['Europe/Berlin', '2025-03-30', '+01:00'],
    ['America/St_Johns', '2025-02-13', '-03:30'],
    ['Pacific/Auckland', '2025-02-13', '+13:00'],
  ])('in %s on %s has the offset %s', (zone, day, offset) => {
    expect(rfc3339(day, zone)).toBe(`${day}T00:00:00${offset}`);
    expect(rfc822(day, zone)).toMatch(new RegExp(` 00:00:00 \\${offset.replace(':', '')}$`));
    expect(new Date(rfc822(day, zone)).getTime()).toBe(Date.parse(rfc3339(day, zone)));
  });
});
