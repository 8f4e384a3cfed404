import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';

/** SHA-256 of a capture's bytes (of a record's, of an archived page's), in hexadecimal: its identity. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Permanent id of an article, a story, a topic or a capture: the first 16 hexadecimal digits of a
 * capture's digest (64 bits: among 100,000 captures two agree with probability 3e-10).
 */
export const Id = z.string().regex(/^[0-9a-f]{16}$/);
export type Id = z.infer<typeof Id>;

/** What a capture is, judged by its content. */
export const CaptureKind = z.enum(['text', 'html']);

/** A value that stands beside a page's text, and the words for where: "record field `title`". */
export const Statement = z.strictObject({ value: z.string().min(1), where: z.string() });
export type Statement = z.infer<typeof Statement>;

/**
 * What is stated of a page outside the page: in the other fields of its record, in a Markdown file's
 * front matter, in an archive's headers. Each list in the order of trust.
 */
export const Statements = z.strictObject({
  titles: z.array(Statement),
  authors: z.array(Statement),
  published: z.array(Statement),
  updated: z.array(Statement),
  sites: z.array(Statement),
  urls: z.array(Statement),
  sections: z.array(Statement),
  tags: z.array(Statement),
  descriptions: z.array(Statement),
  languages: z.array(Statement),
  /** Where the page was fetched from: its address unless the page itself names a better one. */
  fetched: z.array(Statement),
});
export type Statements = z.infer<typeof Statements>;

/** One saved page, decoded: the input of extraction. */
export const Capture = z.strictObject({
  id: Id,
  digest: Digest,
  /**
   * Paths as given, in order; more than one when the same bytes were saved twice. A capture in an
   * archive has the archive's path and its own place there: `crawl.jsonl#17`.
   */
  files: atLeastOne(z.string()),
  kind: CaptureKind,
  /** The decoded characters, misread UTF-8 mended, line ends as LF, otherwise as saved. */
  text: z.string(),
  /** The id that the record has of its own, where the capture is a record. */
  recordId: z.string().min(1).optional(),
  stated: Statements.partial().optional(),
});
export type Capture = z.infer<typeof Capture>;

/** A capture that could not become an article: why, and the way out. */
export const Quarantined = z.strictObject({
  file: z.string(),
  /** Stable code of the fault. */
  code: z.enum(['empty', 'binary', 'unreadable', 'too-large', 'no-article', 'changed', 'failed']),
  /** What is wrong, in words. */
  reason: z.string(),
  /** What the user can do. */
  remedy: z.string(),
});
export type Quarantined = z.infer<typeof Quarantined>;
