import { z } from 'zod';
import type { Editor } from '../../../src/pipeline/build.ts';
import { Said, TopicCast, Voices } from '../../../src/pipeline/collate/index.ts';
import {
  ArticleFacts,
  Capture,
  Correction,
  Entity,
  Grouped,
  Id,
  Quarantined,
  SourceEntry,
} from '../../../src/pipeline/model/index.ts';
import { At, Place, Room } from '../store/store.ts';

/** What a thread is given when it starts: what editors know. */
export const Knowledge = z.object({
  sources: z.array(SourceEntry),
  corrections: z.array(Correction),
});
export type Knowledge = z.infer<typeof Knowledge>;

/** What of editors' files bears on a capture by itself. */
export const knowledgeOf = ({
  sources,
  corrections,
}: Pick<Editor, 'sources' | 'corrections'>): Knowledge => ({
  sources: [...sources],
  corrections: [...corrections],
});

/** What the topics' pages tell of an article but its text. */
export const Told = ArticleFacts.pick({
  id: true,
  title: true,
  standfirst: true,
  language: true,
  credit: true,
}).strip();

export type Told = z.infer<typeof Told>;

/** What is known of an article in the memory of the process; its texts are parts of a store. */
export const Brief = Told.extend({
  digest: ArticleFacts.shape.digest,
  files: ArticleFacts.shape.files,
  publisher: ArticleFacts.shape.publisher,
  host: ArticleFacts.shape.host,
  /** How many quotations it prints. */
  quotations: z.int().nonnegative(),
  voices: Voices,
  entities: z.array(Entity),
});
export type Brief = z.infer<typeof Brief>;

/** What captures gave. Of each article there are `PARTS` parts, in this order. */
export const Kept = z.object({
  outcomes: z.array(
    z.object({
      /** The capture's id, and a digest of its correction; null where there is none. */
      capture: Id.nullable(),
      correction: z.string().nullable(),
      outcome: z.union([Quarantined, Brief]),
    }),
  ),
});
export type Kept = z.infer<typeof Kept>;

/**
 * The file for `content/articles`, the document as a line of JSON, its quotations as JSON, its profile, and
 * the line that the site reads of it.
 */
export const PARTS = 5;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Numbers that grouping compares articles by. */
export const Words = z.custom<Uint32Array>((value) => value instanceof Uint32Array);

/** What is to be read: a file's bytes, or a capture that was taken out of a large file. */
export const Unit = z.union([
  z.object({ file: z.string(), bytes: Bytes }),
  z.object({ file: z.string(), capture: Capture }),
]);
export type Unit = z.infer<typeof Unit>;

/** What units gave, in their order. */
export const UnitsRead = z.array(z.object({ kept: Kept, parts: z.array(Bytes) }));
export type UnitsRead = z.infer<typeof UnitsRead>;

/** A text as it was kept, or where it lies. */
export const Text = z.union([Bytes, Place]);
export type Text = z.infer<typeof Text>;

/** An article of a topic. */
export const TopicMember = z.object({
  told: Told,
  grouped: Grouped,
  source: z.string().nullable(),
  line: Text,
  quoted: Text,
});

/** What a topic is made from. */
export const TopicWork = z.object({ cast: TopicCast, articles: z.array(TopicMember) });
export type TopicWork = z.infer<typeof TopicWork>;

/** Spellings of surnames, each with the one to compare it by. */
export const Spelled = z.array(z.tuple([z.string(), z.string()]));

/** Some topics, and the spellings of surnames in all articles. */
export const TopicsWork = z.object({
  /** `Spelled` as JSON, and a digest of it. */
  spellings: z.object({ digest: z.string(), text: Text }),
  topics: z.array(TopicWork),
  /** Where the topics' files are written; null: they are handed back. */
  room: Room.nullable(),
});
export type TopicsWork = z.infer<typeof TopicsWork>;

/** What is known of a topic's files; their texts are parts of a store. */
export const TopicBrief = z.object({
  /** Path below `content/` of each part. */
  files: z.array(z.string()),
  stories: z.int().nonnegative(),
  said: z.array(Said),
  /** Utterances that several sources print. */
  compared: z.int().nonnegative(),
});
export type TopicBrief = z.infer<typeof TopicBrief>;

/** What topics gave, in their order; or that what they are made from is not what was kept. */
export const TopicsTold = z.union([
  z.literal('damaged'),
  z.array(
    z.union([
      z.object({ brief: TopicBrief, parts: z.array(Bytes) }),
      z.object({ brief: TopicBrief, places: z.array(At) }),
    ]),
  ),
]);
export type TopicsTold = z.infer<typeof TopicsTold>;

/** What lies in the store of topics: a topic, and a digest of the spellings it was made with; null for spellings. */
export type KeptTopic = { spellings: string; brief: TopicBrief } | null;
