import { beforeAll, describe, expect, test } from 'vitest';
import { build, type Content } from '../../../src/pipeline/build.ts';
import type { Article, Story } from '../../../src/pipeline/model/index.ts';
import { madeArticles } from '../../made/articles.ts';

let made: ReadonlyMap<string, Article>;
beforeAll(async () => {
  made = await madeArticles();
});

const article = (file: string): Article => {
  const found = made.get(file);
  if (!found) throw new Error(`no ${file}`);
  return found;
};
const changed = (file: string, changes: Partial<Article>): Article => ({
  ...article(file),
  ...changes,
});
const contentOf = (articles: Iterable<Article>): Promise<Content> =>
  Promise.resolve(build([...articles], { sources: [], people: [] }));
const only = async (...articles: Article[]): Promise<Story> => {
  const { stories } = await contentOf(articles);
  const [story] = stories;
  if (!story || stories.length > 1) throw new Error(`${stories.length} stories`);
  return story;
};
const fact = (value: string) => ({ value, basis: 'stated' as const, evidence: value });

describe('the names of a story', () => {
  test('are printed by one of its originals, word for word', async () => {
    const { stories, articles } = await contentOf(made.values());
    for (const { title, summary, members } of stories) {
      for (const { article: id } of [title, summary])
        expect(members.find((member) => member.article === id)?.copyOf).toBeNull();
      expect(articles.find(({ id }) => id === title.article)?.title?.value).toBe(title.text);
      const blocks = articles.find(({ id }) => id === summary.article)?.blocks ?? [];
      expect(blocks.some(({ text }) => text.startsWith(summary.text))).toBe(true);
    }
  });

  test('are no copy’s, however sound its headline and broken the original’s', async () => {
    const story = await only(
      changed('wire.json', { title: fact('FERRY RUNS AGROUND OFF SABLE BAY') }),
      article('times.json'),
      article('echo.json'),
    );
    expect(story.title).toEqual({
      text: 'FERRY RUNS AGROUND OFF SABLE BAY',
      article: article('wire.json').id,
    });
  });

  test.each([
    ['shouted', 'FERRY RUNS AGROUND OFF SABLE BAY, ALL ABOARD SAVED'],
    ['cut short', 'Norland ferry Maren Lind hits reef off Sable Bay, all…'],
    ['with the site’s name', 'Ferry Maren Lind hits reef off Sable Bay | Norland Post'],
    ['no headline', 'Ferry'],
  ])('are not those of a capture whose headline is broken: %s', async (_, title) => {
    const story = await only(
      changed('wire.json', { title: fact(title) }),
      article('post.json'),
      changed('undated.json', { title: null }),
    );
    expect(story.title.article).toBe(article('post.json').id);
  });

  test('have the standfirst of the article that gives the headline, or none', async () => {
    const standfirst = fact('A second light on the reef was asked for eleven years ago.');
    const story = await only(changed('wire.json', { standfirst }), article('times.json'));
    expect(story.standfirst).toEqual({ text: standfirst.value, article: story.title.article });
    const without = await only(article('wire.json'), changed('times.json', { standfirst }));
    expect(without.standfirst).toBeUndefined();
  });
});

describe('the members of a story', () => {
  test('count as sources where they are originals, each outlet once', async () => {
    const story = await only(
      article('wire.json'),
      article('echo.json'),
      article('times.json'),
      article('post.json'),
      article('undated.json'),
    );
    expect(story.members).toHaveLength(5);
    expect(story.independent).toBe(3);
  });

  test('say what they run of whose text, where they are copies', async () => {
    const { members } = await only(article('wire.json'), article('echo.json'));
    const [first, second] = members;
    expect(first.lineage).toBeUndefined();
    expect(second).toMatchObject({
      copyOf: article('wire.json').id,
      lineage: { direction: 'credits', added: 0, retitled: true, kept: [[0, 47]] },
    });
  });

  test('stand in time order, an undated one by its evidence', async () => {
    const { stories } = await contentOf(made.values());
    const story = stories.find(({ members }) =>
      members.some((member) => member.article === article('undated.json').id),
    );
    const dates = story?.members.map(({ date }) => date?.value ?? '') ?? [];
    expect(dates).toEqual(dates.toSorted());
    const undated = story?.members.find((member) => member.article === article('undated.json').id);
    expect(undated?.date).toMatchObject({ value: '2031-05-06', basis: 'inferred' });
    expect(undated?.date?.evidence).toContain('prints “Tuesday”');
  });
});

test('a topic has its stories in time order, undated ones last, and spans them', async () => {
  const { topics, stories } = await contentOf(made.values());
  const topic = topics.find((one) => one.stories.length > 1);
  const days = topic?.stories.map((id) => stories.find((story) => story.id === id)?.date?.value);
  expect(days).toEqual(['2031-05-06', '2031-05-09', '2031-05-29', undefined]);
  expect([topic?.from, topic?.to]).toEqual([days?.[0], days?.[2]]);
  expect(topic?.name).toContain('Maren Lind');
});
