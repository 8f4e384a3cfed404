import { describe, expect, test } from 'vitest';
import { extract, toDocument } from '../../../src/pipeline/extract/index.ts';
import type { Article } from '../../../src/pipeline/model/index.ts';
import { captures, isQuarantined } from '../../../src/pipeline/read/index.ts';
import { HEADLINE, STORY } from './capture.ts';

/** The article in a record. */
const articleIn = async (record: Record<string, unknown>): Promise<Article> => {
  const bytes = (async function* () {
    await Promise.resolve();
    yield new TextEncoder().encode(JSON.stringify(record));
  })();
  for await (const capture of captures(bytes, 'a.json')) {
    const article = isQuarantined(capture) ? capture : extract(capture, []);
    if (isQuarantined(article)) throw new Error(article.reason);
    return article;
  }
  throw new Error('no capture');
};

const STATED = {
  title: HEADLINE,
  authors: ['Ana Torres', 'Jon Weil'],
  date: '2031-03-03T09:40:00+01:00',
  publisher: 'The Harbour Post',
  url: 'https://post.example/2031/pier',
  section: 'Region',
  tags: ['piers', 'councils'],
};

const facts = ({ title, authors, published, publisher, url, section, tags }: Article) => ({
  title: title?.value,
  authors: authors.map(({ value }) => value),
  published: published?.value,
  publisher: publisher?.value,
  url: url?.value,
  section: section?.value,
  tags: tags.map(({ value }) => value),
});

const { date, ...SAME } = STATED;
const EXPECTED = { ...SAME, published: '2031-03-03' };

const PAGE = `<!doctype html><html><head>
<title>Another title – Other Site</title>
<link rel="canonical" href="https://other.example/page">
<meta property="og:site_name" content="Other Site">
<meta name="author" content="Wanda Other">
<meta property="article:published_time" content="2029-01-01T00:00:00Z">
<meta property="article:section" content="Other">
<meta property="article:tag" content="other">
</head><body><article><h1>Another title</h1><p>By Wanda Other</p><time datetime="2029-01-01">1 January 2029</time>
${STORY.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

describe('what a record states is what is taken, with its field as evidence', () => {
  test.each([
    ['text', { text: STORY.join('\n\n') }],
    [
      'text that prints other facts',
      { text: ['By Wanda Other', '1 January 2029', ...STORY].join('\n\n') },
    ],
    ['HTML that states other facts', { html: PAGE }],
  ])('with %s', async (_, content) => {
    const article = await articleIn({ ...STATED, ...content });
    expect(facts(article)).toEqual(EXPECTED);
    expect(article.title).toMatchObject({
      basis: 'stated',
      evidence: `record field \`title\`: ${HEADLINE}`,
    });
    expect(article.published).toMatchObject({ basis: 'stated', time: '09:40', zone: '+01:00' });
    expect(article.published?.evidence).toBe(`record field \`date\`: ${date}`);
  });
});

test('a text that begins with its own headline and byline shows them once', async () => {
  const text = [HEADLINE, 'By Ana Torres and Jon Weil', ...STORY].join('\n\n');
  const article = await articleIn({ ...STATED, text });
  expect(toDocument(article).text).toBe(STORY.join('\n\n'));
});

test('the site’s name is taken off a stated title', async () => {
  const article = await articleIn({
    ...STATED,
    title: `${HEADLINE} | The Harbour Post`,
    text: STORY.join('\n\n'),
  });
  expect(article.title?.value).toBe(HEADLINE);
});
