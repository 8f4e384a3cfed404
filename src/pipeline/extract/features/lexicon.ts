/**
 * Words and phrases of page furniture, by what they announce. Closed classes written for this
 * purpose (not taken from any corpus), lower-case, one to five words. They serve twice: as features
 * of the line model and as the reasons that a reader is given.
 */
const PHRASES = {
  consent:
    'cookie|cookies|gdpr|consent|by using this site|we value your privacy|privacy preferences|accept all|reject all|manage preferences|legitimate interest|by continuing|your privacy choices|do not sell',
  navigation:
    'menu|home|skip to|skip to content|navigation|search|sitemap|site map|sections|categories|quick links|toggle|open menu|close menu|back to top|breadcrumb|breadcrumbs|explore|browse|show more|load more|view all|see all|all topics|notification|bookmarks|main menu|table of contents|on this page|in this article|jump to|homepage|next page|previous page|show all|hide',
  share:
    'share|share this|facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tiktok|flipboard|tumblr|messenger|copy link|email|tweet|print|bluesky|threads|follow us|follow|share on|share via|link copied|save|bookmark|listen to this article|listen|x',
  subscribe:
    'subscribe|subscriber|subscribers|newsletter|newsletters|sign up|signup|inbox|free trial|unsubscribe|your email|email address|enter your email|join us|get the latest|delivered to your|stay up to date|stay informed|become a member|support us|donate|donation|breaking news alerts|push notifications|unlimited access|daily briefing|e-paper|epaper|download the app|download our app|get the app|app store|google play',
  account:
    'log in|login|sign in|signin|register|my account|create account|create an account|forgot password|lost your password|password|log out|logout|username|remember me|welcome back|sign out|free account',
  related:
    "related|related articles|related article|related stories|related story|related posts|related news|related content|related topics|read more|read also|also read|read next|up next|you might also like|you may also like|you may like|more stories|more from|more news|more on|recommended|recommended for you|recommended reading|trending|trending news|trending now|most read|most popular|most viewed|popular|popular posts|popular articles|latest|latest news|latest stories|latest posts|latest articles|recent posts|recent articles|recent news|top stories|top news|editors picks|editor picks|editors' picks|editor's picks|editor's pick|must read|don't miss|next article|previous article|next post|previous post|previous story|next story|previous|next|see also|further reading|keep reading|continue reading|what to read next|around the web|from the web|in case you missed it|other news|featured|what's new|watch now|watch|live now|discover more|suggested",
  advertisement:
    'advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|partner content|affiliate|affiliate commission|commission|adchoices|ad feedback|ad image|taboola|outbrain|story continues below|article continues below|continue below|scroll to continue|remove ads|buy now|shop now|add to cart|learn more|view property|view offer|see offer|check price',
  comments:
    'comment|comments|leave a comment|leave a reply|reply|post a comment|post comment|add a comment|cancel reply|required fields|will not be published|your email address will not|join the conversation|view comments|show comments|join the discussion|upvote|report abuse|commenting|write a comment|responses|no comments|be the first to|load comments|disqus|save my name',
  copyright:
    '©|copyright|all rights reserved|rights reserved|reserved|powered by|may not be reproduced|reproduced|redistributed|trademark|trademarks|registered|proudly powered|ltd|inc|llc|gmbh|isbn|issn|permissions|reprints|terms and conditions',
  legal:
    'privacy policy|privacy|terms|terms of use|terms of service|disclaimer|disclosure|disclosures|cookie policy|accessibility|imprint|impressum|legal notice|legal|editorial policy|editorial guidelines|corrections|code of ethics|ethics|guidelines|cookie settings|terms conditions',
  about:
    'about us|about|contact|contact us|advertise|advertise with us|careers|jobs|our team|our mission|mission|faq|faqs|help|help center|press|media kit|who we are|work with us|write for us|customer service|feedback|our company|company|dedicated to|go-to source|leading source|welcome to|your source for|founded in',
  author:
    'about the author|author|writer|editor|reporter|journalist|correspondent|columnist|contributor|contributing|freelance|staff writer|senior writer|managing editor|follow him|follow her|reach him|reach her|graduated|he covers|she covers|his work|her work|has written|previously worked|lives in|expertise|written by|reviewed by|fact checked|medically reviewed|edited by|edited|bio|posts by|articles by|view profile|full bio|author of',
  published:
    'published|updated|last updated|posted|posted on|posted by|published on|posted in|modified|last modified|min read|mins read|minute read|minutes read|min|mins|read time|reading time|hours ago|minutes ago|days ago|day ago|hour ago|week ago|weeks ago|months ago|years ago|am|pm|est|edt|gmt|utc|ist|bst|cet|et|pt|date|views|shares|first published|yesterday|today',
  caption:
    'photo|photos|photograph|photographer|image|images|picture|pictured|photo by|image by|photo credit|image credit|image source|image courtesy|courtesy of|courtesy|credit|credits|getty|getty images|shutterstock|istock|unsplash|alamy|file photo|screenshot|caption|illustration|illustrated|via getty|pexels|pixabay|depositphotos|handout|screengrab|gallery|slideshow|video|enlarge|ap photo',
  tags: 'tags|tagged|tag|topics|topic|filed under|keywords|more about|category|categories|in this story|explore more|posted in|labels|hashtags',
  source:
    'source|sources|source link|original url|original article|original source|originally published|originally appeared|first appeared|via|read original|with inputs from|read the original|this article was|this article originally|this story was|the post|appeared first on|syndicated|republished',
  player:
    'play|pause|mute|unmute|volume|duration|current time|playback|fullscreen|captions|subtitles|now playing|album|album art|podcast|episode|live stream|livestream|loaded|autoplay|radio|station',
} as const;

/** What a piece of page furniture is. */
export type Furniture = keyof typeof PHRASES;

/** Every kind, in the order of the features. */
export const FURNITURE = Object.keys(PHRASES).filter((key): key is Furniture => key in PHRASES);

type Entry = { words: readonly string[]; bit: number };

const byFirstWord = new Map<string, Entry[]>();
FURNITURE.forEach((kind, index) => {
  for (const phrase of PHRASES[kind].split('|')) {
    const words = phrase.split(/[ -]/);
    const first = words[0] ?? '';
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ words, bit: 1 << index });
    byFirstWord.set(first, entries);
  }
});

/** What a line's words announce: a bit per kind of furniture, and how many of the words do so. */
export type Announced = { kinds: number; words: number };

/** From this many words on a line speaks in sentences, where most single words are chance. */
const SENTENCE = 16;

/** Single words that announce furniture in sentences too. */
const STRONG = new Set(
  (
    'cookie cookies gdpr newsletter newsletters subscribe subscriber subscribers unsubscribe inbox donate ' +
    'advertisement advertisements affiliate sponsored copyright disclaimer adchoices'
  ).split(' '),
);

/** Looks up at most this many words: furniture announces itself early and in short lines. */
const LIMIT = 40;

/** Finds the furniture phrases of a line; `words` as `scan` gives them. */
export const announced = (words: readonly string[], text: string): Announced => {
  let kinds = text.includes('©') ? bitOf('copyright') : 0;
  let covered = 0;
  const count = Math.min(words.length, LIMIT);
  for (let at = 0; at < count; at++) {
    let longest = 0;
    for (const entry of byFirstWord.get(words[at] ?? '') ?? []) {
      const chance = words.length >= SENTENCE && entry.words.length === 1;
      if (chance && !STRONG.has(words[at] ?? '')) continue;
      if (entry.words.every((word, k) => words[at + k] === word)) {
        kinds |= entry.bit;
        longest = Math.max(longest, entry.words.length);
      }
    }
    if (longest > 0) {
      covered += longest;
      at += longest - 1;
    }
  }
  return { kinds, words: covered };
};

/** The bit of a kind in `Announced.kinds`. */
export const bitOf = (kind: Furniture): number => 1 << FURNITURE.indexOf(kind);
