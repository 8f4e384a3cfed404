import { gzipSync } from 'node:zlib';
import type { Fields } from './fields.ts';

const paragraphs = ({ body, said, speaker }: Fields): string[] => [
  ...body.slice(0, 1),
  `“${said},” said ${speaker}.`,
  `${speaker} said: “${said}, and that is all.”`,
  ...body.slice(1),
];

const pageOf = (fields: Fields): string => `<!doctype html>
<html lang="${fields.language}"><head><meta charset="utf-8">
<title>${fields.title}</title>
<meta name="author" content="${fields.author}">
<meta property="og:site_name" content="${fields.publisher}">
<meta property="article:published_time" content="${fields.date}">
<meta property="article:section" content="${fields.section}">
<meta property="article:tag" content="${fields.tag}">
<meta name="description" content="${fields.standfirst}">
<link rel="canonical" href="${fields.url}">
</head><body><article>
<h1>${fields.title}</h1><p class="byline">By ${fields.author}</p><time datetime="${fields.date}">${fields.date}</time>
<figure><img src="https://evil.invalid/p.jpg"><figcaption>${fields.caption}</figcaption></figure>
${paragraphs(fields)
  .map((text) => `<p>${text} <a href="${fields.link}" onclick="alert(1)">more</a></p>`)
  .join('\n')}
</article></body></html>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The fields escaped: to a browser they are text, so the capture states them word for word. */
const every = (fields: Fields, change: (text: string) => string): Fields => ({
  ...fields,
  title: change(fields.title),
  author: change(fields.author),
  date: change(fields.date),
  url: change(fields.url),
  publisher: change(fields.publisher),
  section: change(fields.section),
  tag: change(fields.tag),
  caption: change(fields.caption),
  standfirst: change(fields.standfirst),
  language: change(fields.language),
  link: change(fields.link),
  speaker: change(fields.speaker),
  said: change(fields.said),
  body: fields.body.map(change),
});

const escapedHtml = (fields: Fields): string => pageOf(every(fields, escaped));

/**
 * A page whose author wrote every field into it as it is. What a field leaves open is closed again, or
 * the article would be swallowed with it.
 */
export const rawHtml = (fields: Fields): string =>
  pageOf(every(fields, (text) => `${text}<!-- --></style>`));

/** Facts in JSON-LD, as most news sites state them. */
const linkedData = (fields: Fields): string => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fields.title,
    author: [{ '@type': 'Person', name: fields.author, url: fields.link }],
    datePublished: fields.date,
    publisher: { '@type': 'Organization', name: fields.publisher, url: fields.link },
    articleSection: fields.section,
    keywords: [fields.tag],
    url: fields.url,
    inLanguage: fields.language,
    ['__proto__']: { polluted: fields.title },
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<html><head><script type="application/ld+json">${json}</script></head><body>${paragraphs(
    fields,
  )
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('')}</body></html>`;
};

const fragment = (fields: Fields): string =>
  `<div><h1>${fields.title}</h1>${paragraphs(fields)
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>${fields.publisher}</p></div>`;

const dump = (fields: Fields): string =>
  [
    fields.publisher,
    fields.title,
    `By ${fields.author}`,
    fields.date,
    fields.standfirst,
    `Photo: ${fields.caption}`,
    ...paragraphs(fields),
    `Tags: ${fields.tag}`,
    `© 2031 ${fields.publisher}`,
    `Source: ${fields.url}`,
    fields.url,
  ].join('\n\n');

const markdown = (fields: Fields): string => `---
title: ${JSON.stringify(fields.title)}
author: ${JSON.stringify(fields.author)}
date: ${JSON.stringify(fields.date)}
url: ${JSON.stringify(fields.url)}
site: ${JSON.stringify(fields.publisher)}
tags: [${JSON.stringify(fields.tag)}, __proto__]
lang: ${JSON.stringify(fields.language)}
__proto__: { polluted: true }
---

# ${fields.title}

![${fields.caption}](https://evil.invalid/f.png)

${paragraphs(fields)
  .map((text) => `${text} [more](${fields.link})`)
  .join('\n\n')}
`;

const recordOf = (fields: Fields): string =>
  JSON.stringify({
    id: fields.id,
    title: fields.title,
    authors: [fields.author, { name: fields.author }],
    date_published: fields.date,
    url: fields.url,
    publisher: fields.publisher,
    section: fields.section,
    keywords: [fields.tag],
    description: fields.standfirst,
    language: fields.language,
    text: paragraphs(fields).join('\n\n'),
    ['__proto__']: { title: 'polluted' },
    constructor: { prototype: { title: 'polluted' } },
  });

const mhtml = (fields: Fields): string =>
  [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${fields.url.replaceAll('\n', ' ')}`,
    `Subject: ${fields.title.replaceAll('\n', ' ')}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----=_b"',
    '',
    '------=_b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${fields.url.replaceAll('\n', ' ')}`,
    '',
    Buffer.from(rawHtml(fields)).toString('base64'),
    '------=_b--',
    '',
  ].join('\r\n');

/** A web archive; its address and its headers are what a hostile server sends. */
const warc = (fields: Fields): string => {
  const one = (text: string): string => text.replace(/\s+/g, ' ');
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="${one(fields.language)}"\r\nX-A: ${one(fields.title)}\r\n\r\n${rawHtml(fields)}`;
  const length = Buffer.byteLength(http);
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${one(fields.url)}\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
};

/** A capture of each format: its ending and its bytes. */
export const FORMATS: readonly (readonly [string, (fields: Fields) => string | Uint8Array])[] = [
  ['raw.html', rawHtml],
  ['escaped.html', escapedHtml],
  ['data.html', linkedData],
  ['fragment.html', fragment],
  ['txt', dump],
  ['md', markdown],
  ['json', recordOf],
  ['jsonl', (fields) => `${recordOf(fields)}\n{"broken": \n${recordOf(fields)}\n`],
  ['mhtml', mhtml],
  ['warc', warc],
  ['warc.gz', (fields) => gzipSync(warc(fields))],
  ['jsonl.gz', (fields) => gzipSync(`${recordOf(fields)}\n`)],
];
