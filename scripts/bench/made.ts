import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { random } from '../train/extract/random.ts';

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa we'.split(
    ' ',
  );
const SMALL = 'the of and to in a is that for it was on with as by at from his her they said'.split(
  ' ',
);
const MENU = ['Home', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Weather', 'Opinion'];
const FOOTER = [
  'Subscribe to our newsletter',
  'About us',
  'Contact',
  'Privacy policy',
  'Terms of use',
];

/** What a made page says. */
type Made = { title: string; author: string; day: string; paragraphs: string[]; related: string[] };

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A page of made words, the same for the same number. */
const made = (number: number): Made => {
  const next = random(number);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const long = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(next() * 20) }, () =>
      next() < 0.45 ? pick(SMALL) : long(),
    );
    const said =
      next() < 0.15
        ? `“${upper(long())} ${words.join(' ')},” said ${upper(long())} ${upper(long())}.`
        : '';
    return said || `${upper(words.join(' '))}.`;
  };
  const headline = (): string => upper(Array.from({ length: 7 }, long).join(' '));
  return {
    title: headline(),
    author: `${upper(long())} ${upper(long())}`,
    day: String(1 + (number % 28)).padStart(2, '0'),
    paragraphs: Array.from({ length: 8 + Math.floor(next() * 14) }, () =>
      Array.from({ length: 2 + Math.floor(next() * 3) }, sentence).join(' '),
    ),
    related: Array.from({ length: 6 }, headline),
  };
};

const dump = ({ title, author, day, paragraphs, related }: Made): string =>
  [
    'We use cookies. Accept all',
    MENU.map((item) => `  • ${item}`).join('\n'),
    `# ${title}`,
    `By ${author}`,
    `March ${Number(day)}, 2024`,
    'Share\nFacebook\nCopy link',
    ...paragraphs,
    'Related stories',
    related.map((item) => `  • ${item}`).join('\n'),
    FOOTER.join('\n'),
    '© 2024 The Bench. All rights reserved.',
  ].join('\n\n');

const page = ({ title, author, day, paragraphs, related }: Made): string => {
  const list = (items: readonly string[], name: string): string =>
    `<ul class="${name}">${items.map((item) => `<li class="${name}-item"><a href="/${item.length}">${item}</a></li>`).join('')}</ul>`;
  // Real pages are mostly scripts and styles: about four parts in five.
  const script = `<script>${'window.data=window.data||[];window.data.push({"a":1,"b":"c"});'.repeat(600)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Bench</title>
<meta property="og:title" content="${title}"><meta name="author" content="${author}">
<meta property="article:published_time" content="2024-03-${day}T08:00:00Z">${script}</head><body>
<div class="cookie-banner"><p>We use cookies.</p><button>Accept all</button></div><header><nav>${list(MENU, 'menu')}</nav></header>
<main><article class="post"><h1>${title}</h1><p class="byline">By ${author}</p><div class="article-body">
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>
<aside class="related"><h2>Related stories</h2>${list(related, 'related')}</aside></main>
<footer>${list(FOOTER, 'footer')}</footer>${script}</body></html>`;
};

type Kind = 'dump' | 'html';

/** Writes the capture of a number: a dump of about 4 KB or a page of about 90 KB, of made words. */
export const makeCapture = async (folder: string, kind: Kind, number: number): Promise<void> => {
  const name = `${String(number).padStart(6, '0')}.${kind === 'dump' ? 'txt' : 'html'}`;
  await writeFile(join(folder, name), (kind === 'dump' ? dump : page)(made(number)));
};

/** Writes so many captures of made words. */
export const makeCaptures = async (folder: string, kind: Kind, count: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++) await makeCapture(folder, kind, number);
};
