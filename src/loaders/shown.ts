import { excerptOf } from '../excerpt/excerpt.ts';
import { briefFacts } from '../excerpt/facts.ts';
import { ArticleFacts } from '../pipeline/model/index.ts';
import type { Range } from '../pipeline/text/sentences.ts';
import { readFrontMatter } from './frontmatter.ts';
import { type Mark, renderedText, textBlocks } from './mark-quotations.ts';
import { parseBody, renderBody, renderExcerpt } from './render.ts';

/** An article as the site shows it: in full, or as an excerpt that holds its quotations. */
export type Shown = {
  facts: ArticleFacts;
  /** The body's Markdown; of an excerpt, its text. */
  body: string;
  /** The text, without marks of Markdown or HTML. */
  text: () => string;
  /** As HTML; the marks' offsets are those of the whole text. */
  html: (marks: readonly Mark[]) => string;
};

/**
 * An article as it is shown: the one way from an article to whatever shows or indexes it, so that what a
 * publisher holds back is in no page and no file of the site.
 *
 * @param body of `content/articles/ID.md`, its Markdown
 * @param quoted the article's quotations where only an excerpt is shown, else null
 */
export const shownOf = (
  facts: ArticleFacts,
  body: string,
  quoted: readonly Range[] | null,
): Shown => {
  if (quoted === null)
    return {
      facts,
      body,
      text: () => renderedText(parseBody(body)),
      html: (marks) => renderBody(body, marks),
    };
  const excerpt = excerptOf(textBlocks(parseBody(body)), quoted);
  return {
    facts: briefFacts(facts),
    body: excerpt.text,
    text: () => excerpt.text,
    html: (marks) => renderExcerpt(excerpt, marks),
  };
};

/**
 * Reads an article's file.
 * @param quotedOnly an article's quotations where only an excerpt is shown, else null
 * @throws {Error} on what the model does not allow
 */
export const shownArticle = (
  file: string,
  quotedOnly: (article: string) => readonly Range[] | null,
): Shown => {
  const { data, body } = readFrontMatter(file);
  const facts = ArticleFacts.parse(data);
  return shownOf(facts, body, quotedOnly(facts.id));
};
