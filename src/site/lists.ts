import { allArticles, allPeople, allSources, allStories, allTopics } from './content.ts';
import { type LetterPage, letterPagesOf } from './letters.ts';
import { partsOf } from './parts.ts';
import { once } from './reads.ts';
import type { ArticleFacts, Story } from '../pipeline/model/index.ts';

/**
 * How many items a page of each list has; twice as many at most. A story takes about 600 bytes of HTML
 * there, a remark 450, an article or a name 250: no page of a list is larger than 300 KB.
 */
export const SIZES = {
  stories: 100,
  topics: 100,
  remarks: 200,
  articles: 250,
  captures: 250,
  names: 250,
};

const dayOf = ({ date }: Pick<Story, 'date'>): string | undefined => date?.value;

/** The stories by month. */
export const storyParts = once(async () => partsOf(await allStories(), dayOf, SIZES.stories));

/** Every article as its story has it, in the order of stories, with the day of its story. */
export const listedArticles = once(async () =>
  (await allStories()).flatMap((story) =>
    story.members.map((member) => ({ member, day: dayOf(story) })),
  ),
);

/** The articles by the months of their stories. */
export const articleParts = once(async () =>
  partsOf(await listedArticles(), ({ day }) => day, SIZES.articles),
);

/** What a list says of a capture. */
export type ListedCapture = Pick<ArticleFacts, 'id' | 'title' | 'files'>;

/** The captures by the months of their articles' stories. */
export const captureParts = once(async () => {
  const facts = new Map((await allArticles()).map((one) => [one.id, one]));
  const captures = (await listedArticles()).flatMap(({ member, day }) => {
    const known = facts.get(member.article);
    return known ? [{ id: known.id, title: known.title, files: known.files, day }] : [];
  });
  return partsOf(captures, ({ day }) => day, SIZES.captures);
});

/** The topics by the month of their latest story. */
export const topicParts = once(async () =>
  partsOf(await allTopics(), ({ to }) => to ?? undefined, SIZES.topics),
);

/** Everyone of whom the site has a remark, by letter. */
export const peopleByLetter = once(async () =>
  letterPagesOf(
    (await allPeople()).filter(({ utterances }) => utterances.length > 0),
    SIZES.names,
  ),
);

/** The outlets by letter. */
export const sourcesByLetter = once(async () => letterPagesOf(await allSources(), SIZES.names));

/** Whether a list by letter is too long for one page. */
export const isPaged = (pages: readonly LetterPage<unknown>[]): boolean =>
  pages.reduce((sum, { items }) => sum + items.length, 0) >= 2 * SIZES.names;
