import { levelOf, LEVELS, recordOf } from '../postings.ts';
import { type Kind, KINDS, perKind } from '../shown.ts';
import { rootOf } from '../terms.ts';
import type { Asked } from './question.ts';
import { fileOf, type Postings, postingsOf, type Reader } from './reader.ts';

/** How well each record has a word: its score by the record's number. */
export type Scores = ReadonlyMap<number, number>;

/** What is known of a word that was asked for. */
export type Lookup = {
  asked: Asked;
  /** So common that it is not in the index, but for names. */
  common: boolean;
  /** The words of the index that it stands for. */
  roots: ReadonlySet<string>;
  scores: Record<Kind, Scores>;
};

/** A beginning that more files of words than these hold is too short to be of use. */
const FILES = 5;

/** What may still be typed: `votin` is on the way to `voting`, which the index knows as `vot`. */
const ENDINGS = ['', 's', 'd', 'g', 'y', 'ng'];

/** How much a word counts that only begins with what was typed. */
const BEGINNING = 0.5;

type Candidate = { root: string; postings: Postings; weight: number };

const sizeOf = ({ postings }: Candidate): number =>
  KINDS.reduce((sum, kind) => sum + postings[kind].length, 0);

/** Words of the index that begin so, where few files hold them. */
const beginningWith = async (reader: Reader, form: string): Promise<string[]> => {
  const from = fileOf(reader.directory.words, form);
  const to = fileOf(reader.directory.words, `${form}\uffff`);
  if (to - from >= FILES) return [];
  const files = await Promise.all(
    Array.from({ length: to - from + 1 }, (_, at) => reader.words(from + at)),
  );
  return files.flatMap((words) => [...words.keys()].filter((word) => word.startsWith(form)));
};

const candidatesFor = async (reader: Reader, asked: Asked): Promise<Candidate[]> => {
  const root = rootOf(asked);
  const candidate = async (word: string, weight: number): Promise<Candidate> => ({
    root: word,
    postings: await postingsOf(reader, word),
    weight,
  });
  const exact = await candidate(root, 1);
  if (!asked.unfinished || reader.directory.common.includes(root)) return [exact];
  const ends = ENDINGS.map((ending) => rootOf({ form: asked.form + ending }));
  const longer = new Set([...ends, ...(await beginningWith(reader, asked.form))]);
  longer.delete(root);
  const others = await Promise.all([...longer].map((word) => candidate(word, BEGINNING)));
  // A word that is frequent as it stands is meant as it stands: `war` is not on the way to `warsaw`.
  const meant = others.every((other) => sizeOf(other) <= sizeOf(exact));
  return meant && sizeOf(exact) > 0 ? [exact] : [exact, ...others];
};

/** BM25's weight of a word's rarity (Robertson and Zaragoza 2009, 3.1), never negative. */
const rarity = (records: number, having: number): number =>
  Math.log(1 + (records - having + 0.5) / (having + 0.5));

/** Finds a word that was asked for. */
export const lookUp = async (reader: Reader, asked: Asked): Promise<Lookup> => {
  const { directory } = reader;
  const root = rootOf(asked);
  const candidates = await candidatesFor(reader, asked);
  const scoresIn = (kind: Kind): Scores => {
    const scores = new Map<number, number>();
    for (const { postings, weight } of candidates) {
      const rare = weight * rarity(directory.records[kind], postings[kind].length);
      for (const posting of postings[kind]) {
        const score = (rare * (levelOf(posting) + 1)) / LEVELS;
        const record = recordOf(posting);
        if (score > (scores.get(record) ?? 0)) scores.set(record, score);
      }
    }
    return scores;
  };
  return {
    asked,
    common: directory.common.includes(root),
    roots: new Set(candidates.filter((one) => sizeOf(one) > 0).map((one) => one.root)),
    scores: perKind(scoresIn),
  };
};
