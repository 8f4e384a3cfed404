import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { thisProject } from '../../../scripts/lib/project.ts';
import { readArticles } from '../../../src/loaders/articles.ts';
import { openFacts } from '../../../src/loaders/facts.ts';
import { readStories } from '../../../src/loaders/stories.ts';
import { ArticleFacts, Story } from '../../../src/pipeline/model/index.ts';
import { folderWith } from '../scripts/support/folder.ts';

/** A copy of the content of the sample. */
const copied = async (): Promise<string> => {
  const content = await folderWith();
  await cp(thisProject().content, content, { recursive: true });
  return content;
};

const TEXTS = { default: 'full', sources: {} } as const;

const articlesOf = async (content: string) => {
  const stories = await readStories(content);
  return readArticles({
    storyOf: (id) => {
      const story = stories.find(({ value }) => value.members.some((m) => m.article === id));
      return story && { story: story.value, digest: story.digest };
    },
    texts: TEXTS,
    base: '/',
    factsOf: openFacts(join(content, 'none')),
    content,
  });
};

it('stories are what their files say, remarks too', async () => {
  const content = await copied();
  const stories = await readStories(content);
  expect(stories.length).toBeGreaterThan(0);
  for (const { value, said } of stories) {
    const file = await readFile(join(content, 'stories', `${value.id}.json`), 'utf8');
    expect({ ...value }).toEqual(Story.parse(JSON.parse(file)));
    expect(said.every((id) => value.utterances.some((one) => one.id === id))).toBe(true);
  }
});

it('a story whose file changed after it was read is told', async () => {
  const content = await copied();
  const [story] = await readStories(content);
  const file = join(content, 'stories', `${story?.value.id ?? ''}.json`);
  await writeFile(file, (await readFile(file, 'utf8')).replace('"topic"', ' "topic"'));
  expect(() => story?.value.utterances).toThrow('It changed while the site was built.');
});

it('articles are what their files say: facts, the fate of lines, quotations marked', async () => {
  const content = await copied();
  const articles = await articlesOf(content);
  expect(articles).toHaveLength((await readdir(join(content, 'articles'))).length);
  for (const { facts, html, opening, digest } of articles) {
    expect(() => ArticleFacts.parse({ ...facts })).not.toThrow();
    expect(facts.trace.length).toBeGreaterThan(0);
    expect(html).toContain('<a class="said" id="q');
    expect(opening.length).toBeGreaterThan(100);
    expect(digest).toMatch(/^[\w-]{22}$/);
  }
});

it('an article whose file changed after it was read is told', async () => {
  const content = await copied();
  const [article] = await articlesOf(content);
  const file = join(content, 'articles', `${article?.facts.id ?? ''}.md`);
  await writeFile(file, `${await readFile(file, 'utf8')}\nMore.\n`);
  expect(() => article?.html).toThrow('It changed while the site was built.');
});
