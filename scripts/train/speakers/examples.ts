import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { weigh } from '../../../src/pipeline/quote/attribute.ts';
import { resolve } from '../../../src/pipeline/quote/coreference.ts';
import { parse } from '../../../src/pipeline/quote/parsed.ts';
import { bodyOf } from '../../../src/pipeline/quote/quotations.ts';

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
type Annotated = z.infer<typeof Annotated>;
type Gold = Annotated['gold'][number];

/** One choice to learn from: features of every option, the right ones, and whether all is known. */
export type Example = { document: string; options: string[][]; right: number[] };

export function readAnnotated(path: string): Annotated[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line) => (line.trim() ? [Annotated.parse(JSON.parse(line))] : []));
}

const shared = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** The annotated quotation that covers at least half of what the two cover together. */
function match(gold: readonly Gold[], start: number, end: number): Gold | undefined {
  return gold.find((one) => {
    const common = shared([one.start, one.end], [start, end]);
    return common / (Math.max(one.end, end) - Math.min(one.start, start)) >= 0.5;
  });
}

/** A phrase names the source when it covers its head and is not much longer. */
const names = ({ source, source_head }: Gold, phrase: [number, number]): boolean =>
  source.some(
    (range) => shared(phrase, range) > 0 && phrase[1] - phrase[0] <= range[1] - range[0] + 20,
  ) &&
  (!source_head || shared(phrase, source_head) > 0);

/** Every quotation of one article as an example; the right speaker of each is known to the next. */
export function examplesOf({ id, text, gold }: Annotated): Example[] {
  const parsed = parse(text, bodyOf({ id, text }));
  const found: Example[] = [];
  weigh(text, parsed, resolve(text, parsed), ({ scene, options, features }) => {
    const own = parsed[scene.passage]?.passage.spans[scene.span];
    const annotated = own && match(gold, own.start, own.end);
    const right = options.flatMap(({ passage, mention }, i) => {
      const phrase = parsed[passage]?.mentions[mention];
      return annotated && phrase && names(annotated, [phrase.start, phrase.end]) ? [i] : [];
    });
    const known = !annotated || annotated.source.length === 0 ? [options.length] : right;
    if (known.length)
      found.push({ document: id, options: features.map((list) => [...list]), right: known });
    return right[0] ?? options.length;
  });
  return found;
}
