import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const Range = z.tuple([z.number(), z.number()]);

/** An article with its quotations and where their sources are named (empty: nowhere). */
const Annotated = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      source: z.array(Range),
      source_head: Range.optional(),
    }),
  ),
});
export type Annotated = z.infer<typeof Annotated>;
export type Gold = Annotated['gold'][number];

/**
 * One choice to learn from: features of every option, and which are right. Choices of one document
 * are learnt, or held out, together.
 */
export type Example = { document: string; options: string[][]; right: number[] };

/**
 * Reads annotated articles, JSON Lines, packed or not.
 * @throws ZodError for a line of another shape, SyntaxError for one that is no JSON.
 */
export function readAnnotated(path: string): Annotated[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line) => (line.trim() ? [Annotated.parse(JSON.parse(line))] : []));
}

/** How many characters two ranges share; negative where they are apart. */
export const shared = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** The annotated quotation that covers at least half of what the two cover together. */
export function match(gold: readonly Gold[], start: number, end: number): Gold | undefined {
  return gold.find((one) => {
    const common = shared([one.start, one.end], [start, end]);
    return common / (Math.max(one.end, end) - Math.min(one.start, start)) >= 0.5;
  });
}
