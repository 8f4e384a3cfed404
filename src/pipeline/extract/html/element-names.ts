/**
 * What classes, ids, roles and item properties say an element is. Closed lists of the words that
 * page builders use for the parts of a page; no site's own names.
 */
const PATTERNS = {
  body: /article-?_?body|story-?_?body|post-?_?body|entry|(?:article|post|story|main|page|body|blog|news)[-_]?(?:content|text|copy|main)|content[-_]?(?:body|main|inner|area|text)|rich-?_?text|prose|hentry|paragraph|articletext|wysiwyg|bodytext|body-?copy/,
  content: /content|article|story|post|blog|main|text/,
  comment: /comment|disqus|reply|respond|discussion|livefyre|coral/,
  related:
    /relat|recommend|recirc|trending|popular|latest|read-?_?next|more-|-more|also-|similar|most-|suggest|teaser|promo|river|up-?next|next-post|prev|pagination|pager|outbrain|taboola|carousel|slider|swiper|card|tile|grid/,
  navigation:
    /\bnav|navbar|navig|menu|breadcrumb|toolbar|topbar|sitemap|skip-|mega|hamburger|drawer/,
  header: /header|masthead|branding|logo|site-title|hero|banner/,
  footer: /foot|colophon|copyright|legal|disclaimer|terms/,
  side: /sidebar|side-|aside|rail|widget|secondary|complementary|right-col|left-col/,
  share: /share|sharing|social|follow|addtoany|addthis|facebook|twitter|whatsapp/,
  subscribe:
    /newsletter|subscri|sign-?up|opt-?in|mailchimp|paywall|regwall|cta|call-to|donat|membership|support/,
  advertisement:
    /\bads?\b|advert|sponsor|\bdfp|\bgpt|google_|adslot|ad-|-ad\b|ad_|affiliate|promoted|commercial|partner/,
  author: /author|byline|\bbio|contributor|writer|profile|avatar|vcard/,
  meta: /\bmeta|date|time|publish|posted|updated|reading|info|views|stats|label|badge/,
  tags: /\btags?\b|tag-|-tag|categor|topic|keyword|kicker|eyebrow|section-name|filed/,
  caption: /caption|credit|figure|image|photo|picture|media|gallery|thumb|video|player|audio|embed/,
  title: /title|headline|heading|\bhed\b|entry-header/,
  standfirst:
    /standfirst|subtitle|subhead|sub-?title|\bdek\b|deck|lede|lead|intro|excerpt|summary|abstract|description/,
  popup:
    /modal|popup|pop-up|overlay|cookie|consent|gdpr|dialog|lightbox|notice|alert|toast|tooltip|privacy/,
  contents: /\btoc\b|toc-|-toc|table-of|contents|outline|jump|anchor/,
  form: /form|login|log-in|search|field|input|account|register|password|captcha|survey|poll|quiz/,
  box: /box|callout|infobox|fact|aside|inset|pull-?quote|highlight|sidebar|panel|accordion|faq|collapse|tab|step|key-?points|takeaway/,
  shop: /product|price|shop|buy|cart|deal|coupon|offer|store|rating|review|pros|cons/,
  hidden: /hidden|sr-only|visually|screen-?reader|invisible|d-none|no-?display|offscreen|print/,
  list: /list|items|feed|archive|loop|row/,
} as const;

const KINDS = Object.values(PATTERNS);

/** How many kinds of names there are: bits of the masks below. */
export const NAME_KINDS = KINDS.length;

/** The bit of a kind of names in the masks. */
export const nameBit = (kind: keyof typeof PATTERNS): number =>
  1 << Object.keys(PATTERNS).indexOf(kind);

/** The longest list of names that is looked at, in characters. */
const LIMIT = 300;

/** How many names are remembered: page builders use the same few thousand everywhere. */
const MOST_KNOWN = 50_000;

const known = new Map<string, number>();

const kindsOf = (name: string): number => {
  const before = known.get(name);
  if (before !== undefined) return before;
  let mask = 0;
  KINDS.forEach((pattern, i) => {
    if (pattern.test(name)) mask |= 1 << i;
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, mask);
  return mask;
};

/** A bit per kind that an element's names (classes, id, role …, space between) belong to. */
export const readNames = (names: string): number => {
  if (names === '') return 0;
  let mask = 0;
  for (const name of names.slice(0, LIMIT).toLowerCase().split(' ')) mask |= kindsOf(name);
  return mask;
};
