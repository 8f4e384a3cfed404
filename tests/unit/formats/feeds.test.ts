import { describe, expect, it } from 'vitest';
import { JsonFeed } from '../../formats/json-feed.ts';
import { opmlFindings } from '../../formats/opml.ts';
import { rssFindings } from '../../formats/rss.ts';

const SELF = 'https://x.example/feed.xml';
const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:fh="http://purl.org/syndication/history/1.0"><channel>
<title>T</title><link>https://x.example/</link><description>D</description><language>en-GB</language>
<lastBuildDate>Thu, 13 Feb 2025 00:00:00 +0100</lastBuildDate>
<atom:link rel="self" href="${SELF}" type="application/rss+xml"/>
<item><title>One</title><link>https://x.example/1/</link><guid isPermaLink="true">https://x.example/1/</guid>
<pubDate>Thu, 13 Feb 2025 00:00:00 GMT</pubDate><description>&lt;p>Words&lt;/p></description></item>
</channel></rss>`;

describe('the checker of RSS', () => {
  it('finds nothing in a feed that is right', () => {
    expect(rssFindings(RSS, SELF)).toEqual([]);
  });

  it.each([
    ['another version', 'version="2.0"', 'version="0.91"'],
    ['no title', '<title>T</title>', ''],
    ['a relative link', '<link>https://x.example/</link>', '<link>/</link>'],
    ['an element of no vocabulary', '<language>', '<summary>S</summary><language>'],
    ['a language that is none', 'en-GB', 'en-gb'],
    ['the wrong day of the week', 'Thu, 13 Feb 2025 00:00:00 GMT', 'Wed, 13 Feb 2025 00:00:00 GMT'],
    ['a date of another form', 'Thu, 13 Feb 2025 00:00:00 +0100', '2025-02-13'],
    ['a self link to elsewhere', `href="${SELF}"`, 'href="https://x.example/"'],
    ['an item without a guid', '<guid isPermaLink="true">https://x.example/1/</guid>', ''],
    ['an item without a title', '<title>One</title>', ''],
    ['two dates of one item', '</item>', '<pubDate>Thu, 13 Feb 2025 00:00:00 GMT</pubDate></item>'],
    ['the same item twice', '</channel>', `${/<item>.*<\/item>/s.exec(RSS)?.[0] ?? ''}</channel>`],
    ['a script in a description', '&lt;p>Words', '&lt;script>Words'],
    ['a handler in a description', '&lt;p>Words', '&lt;p onclick="x">Words'],
    ['an archive that leads to no current feed', '<item>', '<fh:archive/><item>'],
    ['a missing namespace', 'xmlns:fh="http://purl.org/syndication/history/1.0"', ''],
  ])('finds %s', (_, right, wrong) => {
    expect(RSS).toContain(right);
    expect(rssFindings(RSS.replace(right, wrong), SELF)).not.toEqual([]);
  });

  it('refuses what is not well-formed', () => {
    expect(() => rssFindings(RSS.replace('</item>', ''), SELF)).toThrow();
  });
});

describe('the checker of JSON Feed', () => {
  const item = { id: '1', content_html: '<p>Words</p>' };
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item] };

  it('takes a feed that is right', () => {
    expect(JsonFeed.safeParse(feed).success).toBe(true);
  });

  it.each([
    ['no title', { ...feed, title: undefined }],
    ['an older version', { ...feed, version: 'https://jsonfeed.org/version/1' }],
    ['an unknown key', { ...feed, self: SELF }],
    ['an item without content', { ...feed, items: [{ id: '1' }] }],
    ['an item without an id', { ...feed, items: [{ content_html: 'x' }] }],
    ['one id twice', { ...feed, items: [item, item] }],
    ['a day for a moment', { ...feed, items: [{ ...item, date_published: '2025-02-13' }] }],
    ['a relative address', { ...feed, home_page_url: '/' }],
  ])('refuses %s', (_, wrong) => {
    expect(JsonFeed.safeParse(wrong).success).toBe(false);
  });
});

describe('the checker of OPML', () => {
  const OPML =
    '<opml version="2.0"><head><title>T</title></head><body><outline type="rss" text="A" xmlUrl="https://x.example/a.xml" htmlUrl="https://x.example/"/></body></opml>';

  it('finds nothing in a list that is right', () => {
    expect(opmlFindings(OPML)).toEqual([]);
  });

  it.each([
    ['another version', 'version="2.0"', 'version="1.0"'],
    ['no body', /<body>.*<\/body>/, ''],
    ['a feed without a text', 'text="A"', ''],
    ['a relative feed', 'https://x.example/a.xml', '/a.xml'],
    ['an unknown attribute', 'text="A"', 'text="A" url="x"'],
    ['what is no subscription', 'type="rss"', ''],
  ])('finds %s', (_, right, wrong) => {
    expect(opmlFindings(OPML.replace(right, wrong))).not.toEqual([]);
  });
});
