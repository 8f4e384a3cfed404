import { createHash } from 'node:crypto';
import { build, type Content } from '../../../src/pipeline/build.ts';
import type { Article, Block, Grouped } from '../../../src/pipeline/model/index.ts';
import type { Piece } from './pieces.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });
const ifStated = (value: string | null) => (value === null ? null : stated(value));

const blockOf = (text: string): Block => ({ kind: 'paragraph', text });

/** What a capture of an invented article holds. */
const captureOf = ({ outlet, title, text }: Piece): string =>
  [outlet ?? '', title ?? '', ...text].join('\n\n').trim();

const articleOf = (piece: Piece): Article => {
  const { id, outlet, day, title, text, language, direction } = piece;
  const [first = '', ...others] = text;
  return {
    id,
    digest: createHash('sha256').update(captureOf(piece)).digest('hex'),
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
  new Map(pieces.map((piece) => [`${piece.id}.txt`, captureOf(piece)]));

/** What the pipeline makes of invented articles when their stories are known. */
export const madeContent = (pieces: readonly Piece[]): Promise<Content> => {
  const topic = pieces[0]?.story ?? '';
  const grouped = pieces.map((piece) => groupedOf(piece, topic));
  const content = build(pieces.map(articleOf), { sources: [], people: [] }, () => grouped);
  return Promise.resolve(content);
};
