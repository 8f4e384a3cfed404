import Tinypool from 'tinypool';
import { castFrom, said, voicesOf } from '../../../src/pipeline/collate/index.ts';
import { toDocument } from '../../../src/pipeline/extract/index.ts';
import {
  type Article,
  ArticleFacts,
  type Capture,
  type Correction,
  Document,
  type Quarantined,
  Quoted,
} from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';
import { captures, isQuarantined } from '../../../src/pipeline/read/index.ts';
import { profileOf } from '../../../src/pipeline/group/index.ts';
import { topicContent } from '../../../src/pipeline/topic.ts';
import { articleFile, topicFiles } from '../../../src/pipeline/write/index.ts';
import type { ArticleLine } from '../../../src/loaders/facts.ts';
import { digestOfText } from '../../../src/loaders/json.ts';
import { articleIn } from '../article-in.ts';
import { profileBytes } from '../grouping/profile-bytes.ts';
import { read, write } from '../store/places.ts';
import { Damaged } from '../store/store.ts';
import { correctionDigest } from './correction-digest.ts';
import {
  Brief,
  Knowledge,
  Spelled,
  type Text,
  type TopicBrief,
  type TopicsTold,
  type TopicsWork,
  type TopicWork,
  type Unit,
  type UnitsRead,
} from './records.ts';

/** Compares articles: what grouping gives to threads. */
export { perform } from '../../../src/pipeline/group/index.ts';

const Facts = ArticleFacts.strip();

const asBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** What the site reads of an article in the place of its file. */
const lineOf = (article: Article, file: string, text: string): ArticleLine => [
  digestOfText(file),
  Facts.parse({ ...article, trace: [] }),
  text,
];

/** An article as it is kept. */
const kept = (article: Article): { brief: Brief; parts: Uint8Array[] } => {
  const file = articleFile(article);
  const document = toDocument(article);
  const quoted = quote(document);
  const brief: Brief = {
    ...Brief.omit({ quotations: true, voices: true, entities: true }).parse(article),
    quotations: quoted.quotes.length,
    voices: voicesOf(quoted),
    entities: quoted.entities,
  };
  return {
    brief,
    parts: [
      Buffer.from(file),
      asBytes(document),
      // Who is who is settled from the brief.
      asBytes({ ...quoted, entities: [] }),
      profileBytes(profileOf(document)),
      asBytes(lineOf(article, file, document.text)),
    ],
  };
};

async function* capturesIn(unit: Unit): AsyncGenerator<Capture | Quarantined> {
  if ('capture' in unit) yield unit.capture;
  else yield* captures(once(unit.bytes), unit.file);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield await Promise.resolve(bytes);
}

/** Reads captures and finds the quotations of their articles: what is local to a capture. */
export const readUnits = async (
  units: readonly Unit[],
  { sources, corrections }: Knowledge = Knowledge.parse(Tinypool.workerData),
): Promise<UnitsRead> => {
  const corrected = new Map<string, Correction>(corrections.map((one) => [one.article, one]));
  const all: UnitsRead = [];
  for (const unit of units) {
    const outcomes: UnitsRead[number]['kept']['outcomes'] = [];
    const parts: Uint8Array[] = [];
    for await (const capture of capturesIn(unit)) {
      const id = isQuarantined(capture) ? null : capture.id;
      const correction = corrected.get(id ?? '');
      const outcome = articleIn(capture, sources, correction);
      const about = { capture: id, correction: correctionDigest(correction) };
      if (isQuarantined(outcome)) outcomes.push({ ...about, outcome });
      else {
        const article = kept(outcome);
        outcomes.push({ ...about, outcome: article.brief });
        parts.push(...article.parts);
      }
    }
    all.push({ kept: { outcomes }, parts });
  }
  return all;
};

const bytesOf = (text: Text): Uint8Array => ('file' in text ? read(text) : text);

const inText = (text: Text): unknown => JSON.parse(Buffer.from(bytesOf(text)).toString('utf8'));

/** The spellings of surnames that topics were told with last: all of a run are told with the same. */
let spelled = { digest: '', by: new Map<string, string>() };

const spellingsIn = ({ digest, text }: TopicsWork['spellings']): ReadonlyMap<string, string> => {
  if (spelled.digest !== digest) spelled = { digest, by: new Map(Spelled.parse(inText(text))) };
  return spelled.by;
};

/** Makes the files of topics: what is local to a topic. */
export const tellTopics = ({ spellings, topics, room }: TopicsWork): TopicsTold => {
  try {
    const variants = spellingsIn(spellings);
    return topics.map((topic) => {
      const { brief, parts } = told(topic, variants);
      return room ? { brief, places: write(room, parts) } : { brief, parts };
    });
  } catch (error) {
    // What kind of error it was is not known any more on the way out of a thread.
    if (error instanceof Damaged) return 'damaged';
    throw error;
  }
};

const told = (
  { cast, articles }: TopicWork,
  spellings: ReadonlyMap<string, string>,
): { brief: TopicBrief; parts: Uint8Array[] } => {
  const content = topicContent(
    articles.map(({ line, quoted, ...article }) => ({
      ...article,
      document: Document.parse(inText(line)),
      quoted: Quoted.parse(inText(quoted)),
    })),
    castFrom(cast, spellings),
  );
  const files = topicFiles(content);
  return {
    brief: {
      files: files.map(([path]) => path),
      stories: content.stories.length,
      said: said(content.utterances),
      compared: content.utterances.filter(({ sources }) => sources > 1).length,
    },
    parts: files.map(([, text]) => Buffer.from(text)),
  };
};
