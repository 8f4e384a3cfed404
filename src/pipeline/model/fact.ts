import { z } from 'zod';

/**
 * How a fact is known: *stated* (printed in the capture), *inferred* (a rule concluded it),
 * *corrected* (an editor settled it). A fact that nothing supports is absent, never guessed.
 */
export const Basis = z.enum(['stated', 'inferred', 'corrected']);
export type Basis = z.infer<typeof Basis>;

const support = {
  basis: Basis,
  /** The capture's words where stated, the rule and what it used where inferred. */
  evidence: z.string(),
  /** Line (dump) or block (HTML) of the capture that states it, from 1. */
  line: z.int().positive().optional(),
};

/** A text value with its basis and evidence. */
export const Fact = z.strictObject({ value: z.string().min(1), ...support });
export type Fact = z.infer<typeof Fact>;

/** A calendar day, ISO 8601 (`2025-02-13`). */
export const Day = z.iso.date();

/** A day with whatever else is stated of it. */
export const DateFact = z.strictObject({
  value: Day,
  /** Wall-clock time as stated, `16:40`. */
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  /** Offset as stated, `+01:00` or `Z`; absent where no zone is printed. */
  zone: z.string().optional(),
  ...support,
});
export type DateFact = z.infer<typeof DateFact>;
