import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { quotedOnly, type Texts } from '../excerpt/policy.ts';
import { Story } from '../pipeline/model/index.ts';
import { listGenerated, readGenerated } from './generated.ts';
import type { Mark } from './mark-quotations.ts';
import { shownArticle } from './shown.ts';

/** The quotations to mark in each article, by its id: from the stories' utterances. */
const marksByArticle = (stories: readonly Story[], base: string): Map<string, Mark[]> => {
  const marks = new Map<string, Map<string, Mark>>();
  for (const story of stories)
    for (const utterance of story.utterances)
      for (const reading of utterance.readings) {
        if (reading.where !== 'body' || reading.variation === 'paraphrase') continue;
        if (reading.guest) continue;
        const { id, start, end } = reading;
        const href = `${base}/stories/${utterance.home}/#${id}`;
        const ofArticle = marks.get(reading.article) ?? new Map<string, Mark>();
        marks.set(reading.article, ofArticle.set(id, { id, start, end, href }));
      }
  return new Map([...marks].map(([article, byId]) => [article, [...byId.values()]]));
};

const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/**
 * `content/articles/*.md` as the site shows them, rendered once for each state of the file, of its
 * marks and of how much of it is shown.
 */
export const articles = (texts: Texts): Loader => ({
  name: 'variorum-articles',
  load: async (context) => {
    const { store, config } = context;
    const storyFiles = await listGenerated('stories', '.json');
    const stories = await Promise.all(
      storyFiles.map((name) =>
        readGenerated(`stories/${name}`, (text) => Story.parse(JSON.parse(text))),
      ),
    );
    const marks = marksByArticle(stories, config.base.replace(/(?<!\/)\/+$/, ''));
    const quoted = quotedOnly(stories, texts);
    const names = await listGenerated('articles', '.md');
    const kept = new Set<string>();
    for (const name of names) {
      const { state, shown } = await readGenerated(`articles/${name}`, (text) => {
        const article = shownArticle(text, quoted);
        const { id } = article.facts;
        const own = JSON.stringify([marks.get(id), quoted(id)]);
        return { state: digest(text, own), shown: article };
      });
      const { id } = shown.facts;
      kept.add(id);
      if (store.get(id)?.digest === state) continue;
      store.set({
        id,
        data: await context.parseData({ id, data: shown.facts }),
        body: shown.body,
        digest: state,
        rendered: { html: shown.html(marks.get(id) ?? []) },
      });
    }
    for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  },
});
