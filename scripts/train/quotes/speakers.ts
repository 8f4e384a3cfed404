import { resolve } from '../../../src/pipeline/quote/coreference.ts';
import { parse } from '../../../src/pipeline/quote/parsed.ts';
import { bodyOf } from '../../../src/pipeline/quote/quotations.ts';
import { FEW } from '../../../src/pipeline/quote/terms.ts';
import { weigh } from '../../../src/pipeline/quote/weigh.ts';
import { match, shared, type Annotated, type Example, type Gold } from './annotated.ts';

/** A phrase names the source when it covers its head and is not much longer. */
const names = ({ source, source_head }: Gold, phrase: [number, number]): boolean =>
  source.some(
    (range) => shared(phrase, range) > 0 && phrase[1] - phrase[0] <= range[1] - range[0] + 20,
  ) &&
  (!source_head || shared(phrase, source_head) > 0);

/**
 * Who speaks: every quotation of one article as a choice among its candidates, nobody's last; the
 * right speaker of each is known to the next.
 */
export function speakerExamples({ id, text, gold }: Annotated): Example[] {
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
    // Whole sentences between marks are somebody's words; that nobody annotated them teaches nothing.
    const overlooked = !annotated && scene.words.split(/\s+/).length > FEW;
    if (known.length && !overlooked)
      found.push({ document: id, options: features.map((list) => [...list]), right: known });
    return right[0] ?? options.length;
  });
  return found;
}
