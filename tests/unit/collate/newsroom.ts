import { collate, type Collation } from '../../../src/pipeline/collate/index.ts';
import type {
  Document,
  Entity,
  Grouped,
  PersonEntry,
  Quote,
  Quoted,
  Report,
} from '../../../src/pipeline/model/index.ts';
import { sentences } from '../../../src/pipeline/text/sentences.ts';

/** Who speaks in an invented article: a name, with whatever else it prints of the person. */
export type Voice = Partial<Entity> & { name: string };

/** An invented article. */
export type Piece = {
  id: string;
  title?: string;
  /** Quotations stand between curly marks; reports are given by their words. */
  text: string;
  /** Speakers of the quotations in order, title first; null where the article names none. */
  voices: readonly (Voice | string | null)[];
  reports?: readonly { text: string; by: Voice | string }[];
  /** The mention beside each quotation, where it is no name: `the dam's engineer`. */
  mentions?: readonly (string | null)[];
  story?: string;
  topic?: string;
  source?: string | null;
  day?: string;
  copyOf?: string;
};

const entityOf = (voice: Voice | string): Entity => {
  const { name, ...rest } = typeof voice === 'string' ? { name: voice } : voice;
  return { name, kind: 'person', gender: null, spellings: [name], roles: [], ...rest };
};

const spanOf = (text: string, start: number, end: number) => ({
  start,
  end,
  text: text.slice(start, end),
});

const sentenceAt = (text: string, start: number, end: number) => {
  let offset = 0;
  for (const paragraph of text.split('\n\n')) {
    for (const range of sentences(paragraph)) {
      const from = offset + range.start;
      const to = offset + range.end;
      if (from <= start && end <= to) return spanOf(text, from, to);
    }
    offset += paragraph.length + 2;
  }
  return spanOf(text, 0, text.length);
};

const quotedIn = (piece: Piece): Quoted => {
  const entities: Entity[] = [];
  const indexOf = (voice: Voice | string): number => {
    const entity = entityOf(voice);
    const known = entities.findIndex(({ name }) => name === entity.name);
    return known >= 0 ? known : entities.push(entity) - 1;
  };
  const texts = [
    ['headline', piece.title ?? ''],
    ['body', piece.text],
  ] as const;
  const quotes = texts
    .flatMap(([where, text]) =>
      [...text.matchAll(/“([^”]*)”/g)].map((match) => ({ where, text, match })),
    )
    .map(({ where, text, match }, i): Quote => {
      const start = match.index + 1;
      const end = start + (match[1]?.length ?? 0);
      const voice = piece.voices[i] ?? null;
      const mention = piece.mentions?.[i] ?? (voice === null ? null : entityOf(voice).name);
      return {
        id: `${piece.id}-${i}`,
        where,
        ...spanOf(text, start, end),
        kind:
          where === 'headline' || /\p{L} $/u.test(text.slice(0, start - 1)) ? 'partial' : 'direct',
        mention: mention === null ? null : { start: 0, end: mention.length, text: mention },
        cue: null,
        attribution: voice === null ? 'none' : 'adjacent cue',
        entity: voice === null ? null : indexOf(voice),
        confidence: voice === null ? 0 : 0.9,
        run: null,
        sentence: sentenceAt(text, start - 1, end + 1),
      };
    });
  const reports = (piece.reports ?? []).map(({ text, by }): Report => {
    const start = piece.text.indexOf(text);
    return {
      where: 'body',
      ...spanOf(piece.text, start, start + text.length),
      mention: null,
      cue: { start: 0, end: 4, text: 'said' },
      entity: indexOf(by),
      sentence: sentenceAt(piece.text, start, start + text.length),
    };
  });
  return { id: piece.id, quotes, reports, entities };
};

const documentOf = ({ id, title, text }: Piece): Document => ({ id, title, text });

const groupedOf = ({ id, story, topic, day, copyOf }: Piece): Grouped => ({
  id,
  story: story ?? 'story',
  topic: topic ?? 'topic',
  copyOf: copyOf ?? null,
  shared: copyOf === undefined ? null : 0.9,
  date: day === undefined ? null : { value: day, basis: 'stated', evidence: day },
});

/** Collates invented articles. Each is its own source unless it says otherwise. */
export const collated = (
  pieces: readonly Piece[],
  people: readonly PersonEntry[] = [],
): Collation => {
  const sources = new Map(pieces.map(({ id, source }) => [id, source === undefined ? id : source]));
  return collate({
    documents: pieces.map(documentOf),
    quoted: pieces.map(quotedIn),
    grouped: pieces.map(groupedOf),
    sourceOf: (article) => sources.get(article) ?? null,
    people,
  });
};

/** The texts of each utterance's readings, for looking at in a test. */
export const texts = ({ utterances }: Collation): string[][] =>
  utterances.map(({ readings }) => readings.map(({ text }) => text));

/** Whether two quotations (`article-index`) are one utterance. */
export const joined = ({ utteranceOf }: Collation, a: string, b: string): boolean =>
  utteranceOf.get(a)?.some((id) => utteranceOf.get(b)?.includes(id)) === true;
