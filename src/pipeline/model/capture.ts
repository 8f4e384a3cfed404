import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';

/** SHA-256 of a capture's bytes, in hexadecimal: its identity. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Permanent id of an article, a story, a topic or a capture: the first 16 hexadecimal digits of a
 * capture's digest (64 bits: among 100,000 captures two agree with probability 3e-10).
 */
export const Id = z.string().regex(/^[0-9a-f]{16}$/);
export type Id = z.infer<typeof Id>;

/** What a capture is, judged by its content. */
export const CaptureKind = z.enum(['text', 'html']);

/** One saved page, decoded: the input of extraction. */
export const Capture = z.strictObject({
  id: Id,
  digest: Digest,
  /** Paths as given, in order; more than one when the same bytes were saved twice. */
  files: atLeastOne(z.string()),
  kind: CaptureKind,
  /** The decoded characters, line ends as LF, otherwise as saved. */
  text: z.string(),
});
export type Capture = z.infer<typeof Capture>;

/** A capture that could not become an article: why, and the way out. */
export const Quarantined = z.strictObject({
  file: z.string(),
  /** Stable code of the fault. */
  code: z.enum(['empty', 'binary', 'unreadable', 'too-large', 'no-article', 'failed']),
  /** What is wrong, in words. */
  reason: z.string(),
  /** What the user can do. */
  remedy: z.string(),
});
export type Quarantined = z.infer<typeof Quarantined>;
