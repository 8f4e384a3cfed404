import { common, layout } from '#strings';
import type { Story } from '../pipeline/model/index.ts';
import { articlePath, storyPath } from './href.ts';
import type { Crumb } from './structured/index.ts';

/** The pages above an article's: the stories, and its own. */
export const toArticle = (story: Story | undefined): Crumb[] => [
  { name: layout.stories, path: '/stories/' },
  ...(story ? [{ name: story.title.text, path: storyPath(story.id) }] : []),
];

/** The pages above those that belong to an article: its capture, what it changed. */
export const belowArticle = (
  story: Story | undefined,
  article: string,
  title: string | undefined,
): Crumb[] => [...toArticle(story), { name: title ?? common.untitled, path: articlePath(article) }];
