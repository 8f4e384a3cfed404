import type { ArticleFacts, Story } from '../../pipeline/model/index.ts';
import { addresses } from '../addresses.ts';
import { memberByArticle, sourceById } from '../content.ts';
import { edition } from '../edition.ts';
import { type Citation, citeArticle, citeStory, type Sources } from './citation.ts';

const sources: Sources = {
  site: edition.name,
  articlePage: addresses.article,
  storyPage: addresses.story,
  place: addresses.place,
};

/** How to cite an article of this site. */
export const articleCitation = async (facts: ArticleFacts): Promise<Citation> => {
  const [members, outlets] = [await memberByArticle(), await sourceById()];
  const outlet = members.get(facts.id)?.source;
  return citeArticle(facts, outlet == null ? undefined : outlets.get(outlet), sources);
};

/** How to cite a story of this site. */
export const storyCitation = (story: Story): Citation => citeStory(story, sources);
