import { getRssString } from '@astrojs/rss';
import { describe, expect, it } from 'vitest';
import { storyFeed } from '../../../src/site/feed.ts';
import { id, member, reading, searched, source, story, utterance } from '../search/fixture.ts';

const where = {
  site: 'https://example.org/repo/',
  self: 'https://example.org/repo/feeds/stories.xml',
  address: (of: string) => `https://example.org/repo/stories/${of}/`,
  sources: new Map(
    [
      source({ id: 'harbour-post', name: 'The Harbour Post' }),
      source({ id: 'coast-daily', name: 'Coast <Daily>' }),
    ].map((one) => [one.id, one]),
  ),
};
const { stories } = searched();
const feed = await getRssString(storyFeed(stories, where));

describe('the feed of stories', () => {
  it('says which sources print a story and how many remarks there are to compare', () => {
    expect(feed).toContain(
      'Printed by Coast &lt;Daily&gt; and The Harbour Post. 2 remarks, 1 to compare.',
    );
    expect(feed).toContain('Printed by 1 unidentified source. 0 remarks, 0 to compare.');
  });

  it('dates a story by its day and itself by its newest story', () => {
    expect(feed).toContain('<pubDate>Sun, 04 May 2031 00:00:00 GMT</pubDate>');
    expect(feed.match(/<pubDate>/g)).toHaveLength(1);
    expect(feed).toContain('<lastBuildDate>Sun, 04 May 2031 00:00:00 GMT</lastBuildDate>');
  });

  it('has no date where no story has one', async () => {
    const undated = await getRssString(storyFeed(stories.slice(1), where));
    expect(undated).not.toMatch(/<pubDate>|<lastBuildDate>/);
  });

  it('is well-formed whatever a headline holds', async () => {
    const odd = story({
      id: id('a1'),
      title: { text: '<b>]]> & \u0000"', article: id('a1') },
      members: [member()],
      utterances: [utterance({ readings: [reading({ id: 'q1', text: '<i>' })] })],
    });
    const text = await getRssString(storyFeed([odd], where));
    expect(text).toContain('<title>&lt;b&gt;]]&gt; &amp; &quot;</title>');
    expect(text).not.toContain('\u0000');
  });

  it('holds the newest hundred', async () => {
    const many = Array.from({ length: 150 }, (_, n) => story({ id: id(String(n)) }));
    const text = await getRssString(storyFeed(many, where));
    expect(text.match(/<item>/g)).toHaveLength(100);
  });
});
