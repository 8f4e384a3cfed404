import { z } from 'zod';
import { isReadable, PAPER } from './contrast.ts';

/** Languages that the interface is written in: the files of `src/strings/`. */
export const INTERFACES = ['en', 'de'] as const;

/** A language tag whose language the interface is written in: `en-GB`, `de`. */
const language = z
  .string()
  .refine(
    (tag) => INTERFACES.some((known) => tag === known || tag.startsWith(`${known}-`)) && isTag(tag),
    {
      error: `The interface is written in ${INTERFACES.join(' and ')}: use one of them, or a regional form such as en-GB`,
    },
  );

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const timeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  { error: 'This is no time zone of the IANA list, such as Europe/Berlin or UTC' },
);

/** A colour for links and marks that can be read on the page's background (WCAG 2.2, 1.4.3). */
const accent = (scheme: keyof typeof PAPER) =>
  z
    .string()
    .regex(/^#[\da-f]{6}$/i, 'Write the colour as #rrggbb')
    .refine((colour) => isReadable(colour, PAPER[scheme]), {
      error: `Text of this colour cannot be read on the ${scheme} background: its contrast is below 4.5`,
    });

/** How much of an outlet's articles the site prints. */
export const Extent = z.enum(['full', 'excerpt']);
export type Extent = z.infer<typeof Extent>;

/** How much of an article is searched. */
export const ArticleScope = z.enum(['full', 'lead', 'none']);
export type ArticleScope = z.infer<typeof ArticleScope>;

/** What a publisher can set, in `content/site.yaml`; every key is optional. */
export const Settings = z.strictObject({
  /** Name of the site: in its header, titles, feeds and cards. */
  name: z.string().trim().min(1).max(60).default('Variorum'),
  /** One sentence about the site; that of the interface's language where it is not set. */
  description: z.string().trim().min(1).max(300).optional(),
  /** Where the site stands, without a path: `https://example.org`. */
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  /** The path below which it stands. */
  base: z.string().default('/'),
  /** Language of the interface and form of its dates and numbers. */
  language: language.default('en-GB'),
  /** Zone in which a day that an article prints begins, for feeds. */
  timeZone: timeZone.default('UTC'),
  /** The one colour of the pages, for light and dark. */
  accent: z
    .strictObject({ light: accent('light').optional(), dark: accent('dark').optional() })
    .default({}),
  /** Whole articles or the opening and the quotations, for all outlets and for single ones by id. */
  texts: z
    .strictObject({
      default: Extent.default('full'),
      sources: z.record(z.string(), Extent).default({}),
    })
    .prefault({}),
  /** What of the articles is searched: all words, the opening, or only stories and quotations. */
  search: z.strictObject({ articles: ArticleScope.default('full') }).prefault({}),
  /**
   * Pictures for shared links: for stories of so many independent sources and more, as many of them as
   * are drawn in the time that the pages take; or none.
   */
  cards: z
    .union([
      z.literal(false),
      z.strictObject({
        sources: z.int().min(1).default(2),
        newest: z.int().min(1).default(1000),
      }),
    ])
    .prefault({}),
  /** Whether browsers keep what was read, for reading without a network. */
  offline: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;
