import type { Fact } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { sameKey } from './names.ts';
import { lineNumber, textAt, type Claim, type Found, type Page } from './page.ts';

/** Desks and regions by which newspapers order their pages. */
const SECTIONS = new Set(
  (
    'world|world news|international|europe|asia|africa|middle east|americas|latin america|us|u.s.|usa|us news|u.s. news|uk|uk news|' +
    'united states|russia|ukraine|china|india|pakistan|national|nation|local|local news|regional|politics|' +
    'government|election|elections|business|economy|finance|markets|money|companies|technology|tech|' +
    'tech news|science|health|environment|climate|education|culture|arts|entertainment|celebrity|lifestyle|life|' +
    'style|fashion|food|travel|sport|sports|football|opinion|comment|commentary|analysis|editorial|columns|' +
    'investigations|crime|law|justice|military|defence|defense|security|war|religion|society|media|news|' +
    'breaking news|top news|features|weather|obituaries|books|film|music|energy|crypto|gaming|cars|property'
  ).split('|'),
);
const NO_SECTION = new Set([
  'home',
  'homepage',
  'blog',
  'blogs',
  'articles',
  'archive',
  'start',
  'main',
  'all',
  'posts',
]);
const CRUMBS = /\s(?:>|»|›|→|::)\s/u;
const TAGS = /^(?:tagged|tags?|topics?|filed under|keywords|more about|labels)\s*:\s*(?=\S)/i;

const fact = (page: Page, index: number, value: string): Fact => ({
  value,
  basis: 'stated',
  evidence: textAt(page, index),
  line: lineNumber(page, index),
});

/**
 * The page's own label for where the article stands: the last step of a breadcrumb before the
 * headline, or the name of a desk on a line of its own beside it.
 */
export const findSection = (
  page: Page,
  title: number,
  headline: string | null,
): Found<Fact> | null => {
  const key = headline === null ? '' : sameKey(headline);
  const end = Math.min(page.first, page.lines.length);
  for (let index = 0; index < end; index++) {
    const text = textAt(page, index);
    if (text.length > 300 || !CRUMBS.test(text)) continue;
    const steps = text.split(CRUMBS).map((step) => step.trim());
    if (sameKey(steps.at(-1) ?? '') === key) steps.pop();
    // The first step is the site or its front page.
    const section = steps.slice(1).at(-1) ?? '';
    if (section !== '' && section.length <= 40 && !NO_SECTION.has(fold(section)))
      return {
        fact: fact(page, index, section),
        claims: [{ index, reason: 'breadcrumb' }, ...beside(page, title, section)],
      };
  }
  for (const index of [title - 1, title - 2, title + 1]) {
    const text = textAt(page, index);
    if (index < 0 || index >= end || !SECTIONS.has(text.toLowerCase())) continue;
    if (page.lines[index]?.segment.bullet) continue;
    return { fact: fact(page, index, text), claims: [{ index, reason: 'section' }] };
  }
  return null;
};

const beside = (page: Page, title: number, section: string): Claim[] =>
  [title - 1, title + 1]
    .filter((index) => sameKey(textAt(page, index)) === sameKey(section))
    .map((index) => ({ index, reason: 'section' }));

/** The tags that a labelled line lists: `Tags: Europe, Trade`. */
export const findTags = (page: Page): Found<Fact[]> => {
  for (let index = 0; index < page.lines.length; index++) {
    const text = textAt(page, index);
    const label = TAGS.exec(text.slice(0, 40));
    if (!label || text.length > 300 || (page.kept[index] && index < page.last)) continue;
    const tags = text
      .slice(label[0].length)
      .split(/(?:(?<!\s)\s+)?[,;|•·#]\s*/u)
      .filter((tag) => tag !== '' && tag.length <= 60);
    if (tags.length > 0)
      return {
        fact: [...new Set(tags)].map((tag) => fact(page, index, tag)),
        claims: [{ index, reason: 'tags' }],
      };
  }
  return { fact: [], claims: [] };
};
