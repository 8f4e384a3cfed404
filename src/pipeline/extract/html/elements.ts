const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text; all others run on within one. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary ' +
    'table tbody tfoot thead tr ul',
);

/** Elements whose content is no text of the page. */
export const SKIPPED = set(
  'script style noscript template svg math iframe object canvas audio video select datalist textarea map head ' +
    'applet frameset noframes noembed title',
);

/** Skipped elements that a block cannot stand in: where one begins, they were left open. */
export const BREAKS_OUT = set('head svg math map select');

/** Elements without content: they never close. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr',
);

/** Elements that show where a block stands, in the order of their bits. */
export const LANDMARKS = [
  'article',
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'form',
  'figure',
  'figcaption',
  'table',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'button',
  'section',
  'details',
  'p',
  'a',
] as const;

const bits = new Map<string, number>(LANDMARKS.map((name, i) => [name, 1 << i]));

/** The landmark bit of an element; 0 where it is none. */
export const landmarkBit = (name: string): number => bits.get(name) ?? 0;

/** Elements that hold a block of their own kind, in the order of the features. */
export const HOLDERS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'figcaption',
  'blockquote',
  'section',
  'article',
  'td',
  'dd',
  'dt',
  'pre',
  'button',
  'header',
  'footer',
  'aside',
  'nav',
  'form',
  'body',
] as const;
