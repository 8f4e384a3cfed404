import type { ArticleFacts, Fact, Reading, Source, Story } from '../../pipeline/model/index.ts';
import { known } from '../structured/types.ts';

/** Something to cite, and what is stated of it. What is not stated is absent, never made up. */
export type Citation = {
  /** Key in a list of references: letters, digits, hyphens. */
  key: string;
  kind: 'article' | 'story';
  title?: string;
  authors: readonly string[];
  /** The outlet of an article; of a story the site that compares it. */
  container?: string;
  /** A day, `2025-02-13`. Of a story it is the day of the event, not of a publication. */
  day?: string;
  section?: string;
  /** Language code. */
  language?: string;
  /** The original page of an article, where its capture states it. */
  original?: string;
  /** The page of this site: an article as it was captured, the words in it, a story. */
  page: string;
  /** Name of this site. */
  site: string;
  /** The words that are cited, and who said them. */
  quotation?: { text: string; speaker?: string };
};

/** What citations take from elsewhere; addresses are full. */
export type Sources = {
  site: string;
  articlePage: (id: string) => string;
  storyPage: (id: string) => string;
  /** Where a reading stands in its article on this site. */
  place: (reading: Reading) => string;
};

/** A link that every program takes for one: other schemes are no addresses of a page. */
const web = (fact: Fact | null): string | undefined => {
  const value = known(fact)?.value;
  if (value === undefined || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
};

const languageOf = (code: string): string | undefined => (code === 'und' ? undefined : code);

/**
 * An article as its capture states it. What is inferred is left out: a citation is taken for what
 * was printed. An outlet that no capture names is one still where an editor describes it.
 *
 * @param source its outlet, for the full name
 */
export const citeArticle = (
  facts: ArticleFacts,
  source: Pick<Source, 'name' | 'described'> | undefined,
  { site, articlePage }: Sources,
): Citation => {
  const publisher = known(facts.publisher)?.value;
  const described = source?.described === true ? source.name : undefined;
  return {
    key: `article-${facts.id}`,
    kind: 'article',
    title: known(facts.title)?.value,
    authors: facts.authors.flatMap((author) => known(author)?.value ?? []),
    container: described ?? (publisher && (source?.name ?? publisher)),
    day: known(facts.published)?.value,
    section: known(facts.section)?.value,
    language: languageOf(facts.language.value),
    original: web(facts.url),
    page: articlePage(facts.id),
    site,
  };
};

/** A story's page: the comparison that this site makes. */
export const citeStory = (story: Story, { site, storyPage }: Sources): Citation => ({
  key: `story-${story.id}`,
  kind: 'story',
  title: story.title.text,
  authors: [],
  container: site,
  day: known(story.date)?.value,
  language: languageOf(story.language),
  page: storyPage(story.id),
  site,
});

/**
 * A remark as one article prints it.
 *
 * @param article citation of that article
 * @param speaker whose words they are by that article, where it is known
 */
export const citeReading = (
  reading: Reading,
  article: Citation,
  speaker: string | undefined,
  { place }: Sources,
): Citation => ({
  ...article,
  // Ids of readings are letters and digits.
  key: `reading-${reading.id}`,
  page: place(reading),
  quotation: { text: reading.text, speaker },
});
