import { build, type Content } from '../../../src/pipeline/build.ts';
import type { Article, Block, Grouped } from '../../../src/pipeline/model/index.ts';
import type { Piece } from './pieces.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });
const ifStated = (value: string | null) => (value === null ? null : stated(value));

const blockOf = (text: string): Block => ({ kind: 'paragraph', text });

const articleOf = ({ id, outlet, day, title, text, language, direction }: Piece): Article => {
  const [first = '', ...others] = text;
  return {
    id,
    digest: id.repeat(4),
    files: [`${id}.txt`],
    kind: 'text',
    title: ifStated(title),
    standfirst: null,
    authors: [],
    published: ifStated(day),
    updated: null,
    weekday: null,
    publisher: ifStated(outlet),
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

/** All stories are of one topic, that of the first. */
const groupedOf = ({ id, story, copyOf, day }: Piece, topic: string): Grouped => ({
  id,
  story,
  topic,
  copyOf: copyOf ?? null,
  shared: copyOf === undefined ? null : 1,
  date: ifStated(day),
});

/** The captures of invented articles: file → text. */
export const madeCaptures = (pieces: readonly Piece[]): Map<string, string> =>
  new Map(
    pieces.map(({ id, title, text }) => [`${id}.txt`, [title ?? '', ...text].join('\n\n').trim()]),
  );

/** What the pipeline makes of invented articles when their stories are known. */
export const madeContent = (pieces: readonly Piece[]): Promise<Content> => {
  const topic = pieces[0]?.story ?? '';
  return build(
    pieces.map(articleOf),
    { sources: [], people: [] },
    { grouping: () => Promise.resolve(pieces.map((piece) => groupedOf(piece, topic))) },
  );
};
