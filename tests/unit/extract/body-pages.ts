import { HEADLINE, STORY } from './capture.ts';

/**
 * An invented page with everything that stands in and around an article. `+` begins what the body
 * holds, `-` what it does not; the rest of the line is HTML, of which a dump has the words.
 */
const [one, two, three, four, five] = STORY;

const MORE = [
  'The harbour office has published the drawings, which show a pier of larch on stone, two metres higher than the old one and wide enough for a cart.',
  'Elise Brandt, who keeps the chandlery by the slip, said that the work would cost her a summer but save her shop.',
  'A first attempt to mend the pier failed in the autumn of 2029, when a barge with the timber sank off the point in fair weather.',
  'The region has set a deadline for the end of May, after which its third of the money would go to the ferry quay across the bay.',
];

const LINES: readonly string[] = [
  '-<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>',
  `-<h1>${HEADLINE}</h1>`,
  '-<p class="byline">By Ida Marsh</p>',
  '-<p class="date">March 3, 2031</p>',
  '-<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">Email</a></li></ul>',
  '-<figure><img src="a.jpg"><figcaption>The old pier in winter. Photo: Ove Holm</figcaption></figure>',
  `+<p>${one}</p>`,
  `+<p>${two}</p>`,
  '-<div class="newsletter"><p>Sign up for our newsletter</p><p>Enter your email address</p><button>Subscribe</button></div>',
  `+<p>${three}</p>`,
  '+<h2>What the plan says</h2>',
  `+<p>${MORE[0]}</p>`,
  '+<ul><li>The pier will be two metres higher than the old one.</li><li>Larch from the hills will be used for the deck.</li><li>The boat sheds stay where they are.</li></ul>',
  '-<div class="related"><h3>Related articles</h3><ul><li><a href="/a">Ferry company raises its fares again</a></li><li><a href="/b">Storm tears boats from their moorings</a></li></ul></div>',
  `+<p>${MORE[1]}</p>`,
  '+<blockquote><p>“I have seen three piers go, and I shall not see a fourth one go.”</p></blockquote>',
  '+<p>It will be a long summer.</p>',
  `+<p>${four}</p>`,
  '+<h2>How the money was raised</h2>',
  `+<p>${MORE[2]}</p>`,
  '+<table><tr><th>Who pays</th><th>Millions</th></tr><tr><td>The region</td><td>4.7</td></tr><tr><td>The town</td><td>9.3</td></tr></table>',
  `+<p>${MORE[3]}</p>`,
  `+<p>${five}</p>`,
  '-<div class="author-bio"><p>Ida Marsh has written about the harbour since 2019. Follow her on Twitter.</p></div>',
  '-<section class="comments"><h3>Comments</h3><p>Leave a comment</p><p>Your email address will not be published. Required fields are marked *</p></section>',
  '-<footer><ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy policy</a></li></ul><p>© 2031 Harbour Courier. All rights reserved.</p></footer>',
  '-<div class="cookie-consent"><p>We and our partners use cookies. You can manage your choices at any time.</p><button>Accept all</button></div>',
];

const textsIn = (html: string): string[] =>
  html
    .replace(/<\/t[hd]><t[hd]>/g, ' ')
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** What the body holds, in order. */
export const BODY = LINES.filter((line) => line.startsWith('+')).flatMap((line) =>
  textsIn(line.slice(1)),
);

/** The rows of its table. */
export const TABLE = BODY.filter((text) => / (?:Millions|\d\.\d)$/.test(text));

/** What stands around and in the body: a name for each, and its words. */
const NAMES = [
  ...['the menu', 'the headline', 'the byline', 'the date', 'the share bar'],
  ...['the caption', 'the newsletter box', 'the related links', 'the author’s bio', 'the comments'],
  ...['the footer', 'the consent banner'],
];
export const CHROME = LINES.filter((line) => line.startsWith('-')).map(
  (line, i) => [NAMES[i] ?? '', textsIn(line.slice(1))] as const,
);

/** The page as it was, and as a dump of its words. */
export const PAGE = `<!doctype html><html lang="en"><head><title>${HEADLINE} | Harbour Courier</title></head><body>${LINES.map((line) => line.slice(1)).join('\n')}</body></html>`;
export const DUMP = LINES.map((line) =>
  textsIn(line.slice(1))
    .map((text) => (line.includes('<li>') && !line.includes('<p>') ? `  • ${text}` : text))
    .join(line.includes('<li>') || line.includes('<tr>') ? '\n' : '\n\n'),
).join('\n\n');

/** A live blog: entries of a time, a headline and paragraphs, newest first. */
const ENTRIES = [
  ['16:40', 'Work to begin in the spring', five],
  ['15:20', 'Opponents to go to court', four],
  ['14:05', 'Fourteen million crowns', three],
  ['13:30', 'Mayor: the sea will not wait', two],
  ['13:10', 'Council votes for the pier', one],
] as const;
export const LIVE = ENTRIES.flatMap(([, head, text]) => [head, text]);
export const LIVE_PAGE = `<!doctype html><html lang="en"><head><title>Vessel Bay votes: live</title></head><body><nav><a href="/">Home</a></nav><main><h1>Vessel Bay votes: live</h1><ol class="live">${ENTRIES.map(
  ([time, head, text]) =>
    `<li><article><time>${time}</time><h2>${head}</h2><p>${text}</p></article></li>`,
).join('')}</ol></main><footer>© 2031 Harbour Courier</footer></body></html>`;
export const LIVE_DUMP = [
  'Vessel Bay votes: live',
  ...ENTRIES.flatMap(([time, head, text]) => [time, head, text]),
  '© 2031 Harbour Courier',
].join('\n\n');
