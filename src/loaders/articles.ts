import { createHash } from 'node:crypto';
import { z } from 'zod';
import { quotedOnly, type Texts } from '../excerpt/policy.ts';
import { ArticleFacts, type Story } from '../pipeline/model/index.ts';
import { CONTENT, listGenerated, readGenerated } from './generated.ts';
import { type Kept, openKept } from './kept.ts';
import type { Mark } from './mark-quotations.ts';
import { shownArticle } from './shown.ts';

/** Characters of an article's body that stand for it where it has no standfirst. */
const OPENING = 1000;

/** An article as the site shows it. */
export const ShownArticle = z.object({
  facts: ArticleFacts,
  /** The beginning of the body's Markdown; of an excerpt, of its text. */
  opening: z.string(),
  /** The body as safe HTML, each quotation marked with its utterance. */
  html: z.string(),
  /** The text, without marks of Markdown or HTML. */
  text: z.string(),
});
export type ShownArticle = z.infer<typeof ShownArticle>;

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

type From = {
  stories: readonly Story[];
  texts: Texts;
  /** The path that the site stands under. */
  base: string;
  /** The folder of the content. */
  content?: string;
  /** Where an earlier run may have kept articles. */
  kept?: Kept<ShownArticle>;
};

/**
 * `content/articles/*.md` as the site shows them, in the order of their names, each with a digest of
 * all that it is made from. Rendered once for each state of the file, of its marks and of how much of
 * it is shown: what `kept` holds is not made again.
 *
 * @throws {Error} naming the file that is not what the model allows
 */
export async function* shownArticles({
  stories,
  texts,
  base,
  content = CONTENT,
  kept = openKept(ShownArticle),
}: From): AsyncGenerator<ShownArticle & { state: string }> {
  const marks = marksByArticle(stories, base.replace(/(?<!\/)\/+$/, ''));
  const quoted = quotedOnly(stories, texts);
  for (const name of await listGenerated('articles', '.md', content)) {
    const id = name.replace(/\.md$/, '');
    const own = marks.get(id) ?? [];
    yield await readGenerated(
      `articles/${name}`,
      (file) => {
        const state = digest(file, JSON.stringify([own, quoted(id)]));
        const shown = kept.get(id, state) ?? made(file, own, quoted);
        kept.set(id, state, shown);
        return { ...shown, state };
      },
      content,
    );
  }
  kept.write();
}

const made = (
  file: string,
  marks: readonly Mark[],
  quoted: ReturnType<typeof quotedOnly>,
): ShownArticle => {
  const { facts, body, html, text } = shownArticle(file, quoted);
  return { facts, opening: body.slice(0, OPENING), html: html(marks), text: text() };
};
