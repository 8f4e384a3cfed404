/** Invented pages that hold no article: name → the lines of a dump; and the same as HTML. */

const MENU = ['Home', 'World', 'Business', 'Sport', 'Culture', 'Weather'];
const FOOTER = ['About us', 'Contact', 'Privacy policy', 'Terms of use', '© 2031 Harbour Courier'];

/** A line of a page: plain text is a paragraph, `# ` a heading, `• ` a link in a list. */
type Lines = readonly string[];

const TEASERS: readonly (readonly [string, string])[] = [
  [
    'Vessel Bay council votes to rebuild the old pier',
    'The plan costs 14 million crowns and has divided the harbour for almost four years.',
  ],
  [
    'Ferry company raises its fares again',
    'Passengers will pay a fifth more from April, the operator announced on Monday.',
  ],
  [
    'Storm tears boats from their moorings',
    'Eleven yachts were driven ashore overnight, and two fishermen had to be rescued.',
  ],
  [
    'School on the hill gets its new roof',
    'Pupils return to their own classrooms after two winters in containers.',
  ],
  [
    'Regatta draws record number of crews',
    'Teams from nine countries have entered, more than in any year before.',
  ],
  [
    'Museum opens its long-closed west wing',
    'Visitors can see the whaling boats for the first time since the fire.',
  ],
  [
    'Mayor Lund will not stand again',
    'She said that twelve years in office were enough and that others should have their turn.',
  ],
  [
    'Herring season begins two weeks late',
    'Cold water has kept the shoals out at sea, biologists say.',
  ],
];

export const NO_ARTICLE: Readonly<Record<string, { lines: Lines; reason: RegExp }>> = {
  'a consent wall': {
    reason: /consent/,
    lines: [
      '# We value your privacy',
      'We and our 842 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device for personalised advertising and content, advertising and content measurement, audience research and services development.',
      'With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our and our partners’ processing as described above. Alternatively you may access more detailed information and change your preferences before consenting or to refuse consenting.',
      'Your preferences will apply to this website only. You can change your preferences or withdraw your consent at any time by returning to this site and clicking the “Privacy” button at the bottom of the webpage.',
      'Accept all',
      'Reject all',
      'More options',
    ],
  },
  'an error page': {
    reason: /error/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# 404: Page not found',
      'Sorry, the page that you are looking for does not exist or has been moved.',
      'You can go back to our front page or use the search above.',
      ...FOOTER,
    ],
  },
  'a check of the browser': {
    reason: /check of the browser/,
    lines: [
      '# Checking if the site connection is secure',
      'courier.example needs to review the security of your connection before proceeding.',
      'Please verify that you are a human by completing the action below.',
      'Enable JavaScript and cookies to continue.',
    ],
  },
  'a sign-in page': {
    reason: /sign in|subscribe/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# Sign in to your account',
      'Email address',
      'Password',
      'Forgot your password?',
      'Sign in',
      'Don’t have an account yet? Register for free and read three articles a month.',
      ...FOOTER,
    ],
  },
  'a paywall without any of the article': {
    reason: /sign in|subscribe/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# Vessel Bay council votes to rebuild the old pier',
      'This article is for subscribers only.',
      'Subscribe now and get the first month for 1 crown. Cancel at any time.',
      'Already a subscriber? Log in',
      ...FOOTER,
    ],
  },
  'search results': {
    reason: /search/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# Search results for “pier”',
      '184 results found',
      ...TEASERS.flatMap(([title, teaser]) => [`• ${title}`, teaser, '3 March 2031']),
      'Next page',
      ...FOOTER,
    ],
  },
  'a topic page': {
    reason: /list of headlines/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# Topic: Harbour',
      ...TEASERS.flatMap(([title]) => [`• ${title}`, '3 March 2031']),
      ...TEASERS.flatMap(([title]) => [`• ${title}: what happens next`, '1 March 2031']),
      'Load more',
      ...FOOTER,
    ],
  },
  'a front page with teasers': {
    reason: /list of headlines/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      ...TEASERS.flatMap(([title, teaser]) => [`## ${title}`, teaser, 'Read more']),
      '# Most read',
      ...TEASERS.map(([title]) => `• ${title}`),
      ...FOOTER,
    ],
  },
  'a page with a video and nothing else': {
    reason: /video/,
    lines: [
      ...MENU.map((name) => `• ${name}`),
      '# Watch: Storm tears boats from their moorings',
      'Play video',
      '01:24',
      'Share',
      'More videos',
      ...TEASERS.map(([title]) => `• ${title}`),
      ...FOOTER,
    ],
  },
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const element = (line: string): string => {
  const heading = /^(#{1,2}) (.*)/.exec(line);
  if (heading)
    return `<h${heading[1]?.length}>${escaped(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (line.startsWith('• ')) return `<ul><li><a href="/x">${escaped(line.slice(2))}</a></li></ul>`;
  return `<p>${escaped(line)}</p>`;
};

export const asDump = (lines: Lines): string =>
  lines.map((line) => line.replace(/^#+ /, '').replace(/^• /, '  • ')).join('\n\n');
export const asHtml = (lines: Lines): string =>
  `<!doctype html><html lang="en"><head><title>Harbour Courier</title></head><body>${lines
    .map(element)
    .join('\n')}</body></html>`;
