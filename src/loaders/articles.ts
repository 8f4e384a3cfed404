import { createHash } from 'node:crypto';
import { briefFacts } from '../excerpt/facts.ts';
import { isExcerpted, type Texts } from '../excerpt/policy.ts';
import { ArticleFacts, type Story, type Utterance } from '../pipeline/model/index.ts';
import { readAgain } from './again.ts';
import { atHand } from './at-hand.ts';
import type { FactsOf } from './facts.ts';
import { readTrace } from './frontmatter.ts';
import { CONTENT, listGenerated } from './generated.ts';
import { type Read, remembered } from './json.ts';
import type { Mark } from './mark-quotations.ts';
import { shownOf } from './shown.ts';

/** Characters of an article's body that stand for it where it has no standfirst. */
const OPENING = 1000;

/** Characters of articles' files that stay in memory: those of the stories that are being written. */
const AT_HAND = 2_000_000;

const Traced = ArticleFacts.pick({ trace: true }).strip();

/** An article as the site shows it. */
export type ShownArticle = {
  /** What became of each line of the capture is read when it is asked for. */
  facts: ArticleFacts;
  /** The beginning of the body's Markdown; of an excerpt, of its text. Made when it is asked for. */
  opening: string;
  /** The body as safe HTML, each quotation marked with its utterance. Made when it is asked for. */
  html: string;
  /** A digest of all that it is made from. */
  digest: string;
};

/** The quotations of an article, with what they lead to. */
const marksOf = (article: string, utterances: readonly Utterance[], base: string): Mark[] => {
  const marks = new Map<string, Mark>();
  for (const { home, readings } of utterances)
    for (const reading of readings) {
      if (reading.article !== article) continue;
      if (reading.where !== 'body' || reading.variation === 'paraphrase') continue;
      const { id, start, end } = reading;
      marks.set(id, { id, start, end, href: `${base}/stories/${home}/#${id}` });
    }
  return [...marks.values()];
};

/** Where the quotations of an article stand that an excerpt keeps. */
const rangesOf = (article: string, utterances: readonly Utterance[]) =>
  utterances
    .flatMap(({ readings }) => readings)
    .filter((reading) => reading.article === article && reading.where === 'body')
    .map(({ start, end }) => ({ start, end }));

/** Facts of an article, of which nothing is cut out yet. */
const factsIn = remembered((text, { digest }, factsOf: FactsOf) => factsOf(digest, text));

/** Facts of all articles, in the order of their names. @throws as `readArticles` does */
export const readFacts = async (
  factsOf: FactsOf,
  content = CONTENT,
): Promise<Read<ArticleFacts>[]> => {
  const all: Read<ArticleFacts>[] = [];
  for (const name of await listGenerated('articles', '.md', content)) {
    const path = `articles/${name}`;
    all.push(await factsIn(path, content, factsOf));
  }
  return all;
};

type How = {
  /** The story of an article, and a digest of it. */
  storyOf: (article: string) => { story: Story; digest: string } | undefined;
  texts: Texts;
  /** The path that the site stands under. */
  base: string;
  /** Facts of a file, by its digest and its text. */
  factsOf: FactsOf;
  /** The folder of the content. */
  content?: string;
};

/**
 * `content/articles/*.md` as the site shows them, in the order of their names. Texts are read when they
 * are asked for, and so the articles of a large archive fit into memory.
 *
 * @throws {Error} naming the file that is not what the model allows
 */
export const readArticles = async ({
  storyOf,
  texts,
  base,
  factsOf,
  content = CONTENT,
}: How): Promise<ShownArticle[]> => {
  const root = base.replace(/(?<!\/)\/+$/, '');
  const files = new Map<string, string>();
  const isExcerpt = (id: string): boolean => {
    const member = storyOf(id)?.story.members.find(({ article }) => article === id);
    return isExcerpted(texts, member?.source ?? null);
  };
  const utterancesOf = (id: string): readonly Utterance[] => storyOf(id)?.story.utterances ?? [];
  const whole = new Map<string, ArticleFacts>();

  const textOf = atHand((id: string) => {
    const facts = whole.get(id);
    if (facts === undefined) throw new Error(`There is no article ${id}.`);
    const text = readAgain(`articles/${id}.md`, files.get(id), content);
    const { data, body } = readTrace(text);
    const quoted = isExcerpt(id) ? rangesOf(id, utterancesOf(id)) : null;
    const shown = shownOf(facts, body, quoted);
    let html: string | undefined;
    const value = {
      trace: Traced.parse(data).trace,
      opening: shown.body.slice(0, OPENING),
      html: () => (html ??= shown.html(marksOf(id, utterancesOf(id), root))),
    };
    return { value, weight: text.length };
  }, AT_HAND);

  const all: ShownArticle[] = [];
  for (const { value: own, digest: file } of await readFacts(factsOf, content)) {
    const { id } = own;
    files.set(id, file);
    whole.set(id, own);
    const facts = isExcerpt(id) ? briefFacts(own) : { ...own };
    Object.defineProperty(facts, 'trace', { get: () => textOf(id).trace });
    const from = [file, storyOf(id)?.digest ?? '', root, `${isExcerpt(id)}`];
    all.push({
      facts,
      digest: createHash('sha256').update(from.join('\0')).digest('base64url').slice(0, 22),
      get opening() {
        return textOf(id).opening;
      },
      get html() {
        return textOf(id).html();
      },
    });
  }
  return all;
};
