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
import { correctionDigest } from './correction-digest.ts';
import {
  Brief,
  Knowledge,
  type TopicsTold,
  type TopicsWork,
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
  const read: UnitsRead = [];
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
    read.push({ kept: { outcomes }, parts });
  }
  return read;
};

const inBytes = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

/** Makes the files of topics: what is local to a topic. */
export const tellTopics = ({ variants, topics }: TopicsWork): TopicsTold => {
  const spellings = new Map(variants);
  return topics.map(({ cast, articles }) => {
    const content = topicContent(
      articles.map(({ line, quoted, ...article }) => ({
        ...article,
        document: Document.parse(inBytes(line)),
        quoted: Quoted.parse(inBytes(quoted)),
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
  });
};
