import { build, type Content } from '../../../src/pipeline/build.ts';
import type { Article, Block, Grouped } from '../../../src/pipeline/model/index.ts';
import { PIECES, type Piece } from './pieces.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });

const blockOf = (text: string): Block => ({ kind: 'paragraph', text });

const articleOf = ({ id, outlet, day, title, text, language, direction }: Piece): Article => {
  const [first = '', ...others] = text;
  return {
    id,
    digest: id.repeat(4),
    files: [`${id}.txt`],
    kind: 'text',
    title: stated(title),
    standfirst: null,
    authors: [],
    published: stated(day),
    updated: null,
    weekday: null,
    publisher: stated(outlet),
    host: null,
    url: null,
    section: null,
    tags: [],
    language: stated(language ?? 'en'),
    direction: direction ?? 'ltr',
    dateline: null,
    credit: null,
    captions: [],
    trace: [],
    blocks: [blockOf(first), ...others.map(blockOf)],
  };
};

const groupedOf = ({ id, story, copyOf, day }: Piece): Grouped => ({
  id,
  story,
  topic: PIECES[0]?.story ?? story,
  copyOf: copyOf ?? null,
  shared: copyOf === undefined ? null : 1,
  date: stated(day),
});

/** The captures of the invented articles: file → text. */
export const madeCaptures = (): Map<string, string> =>
  new Map(PIECES.map(({ id, title, text }) => [`${id}.txt`, [title, ...text].join('\n\n')]));

/** What the pipeline makes of the invented articles when their stories are known. */
export const madeContent = (): Promise<Content> =>
  build(
    PIECES.map(articleOf),
    { sources: [], people: [] },
    { grouping: () => Promise.resolve(PIECES.map(groupedOf)) },
  );
