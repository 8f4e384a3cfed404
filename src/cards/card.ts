/** What some outlets print in a place of a remark (null: they leave it out), and who they are. */
export type Way = { text: string | null; who: string };

/** The place of a remark in which the outlets part, between words that they share. */
export type Parted = {
  kind: 'parted';
  speaker: string;
  before: string;
  ways: Way[];
  after: string;
  /** What is said of a way without words. */
  leftOut: string;
};

/** A remark that outlets print alike. */
export type Alike = { kind: 'alike'; speaker: string; text: string; who: string };

/** What a card shows: words only, in the languages of the site and of its articles. */
export type Card = {
  /** Name of the site. */
  site: string;
  /** Above the headline: day, number of sources. */
  facts: string;
  headline: string;
  remark: Parted | Alike | null;
  /** Whether the articles run from right to left. */
  rtl: boolean;
  /** Colour of the site's links, `#rrggbb`, where it is not that of the pages as they come. */
  accent?: string | undefined;
};

/** Size in pixels: what Open Graph and its readers ask for. */
export const SIZE = { width: 1200, height: 630 } as const;
