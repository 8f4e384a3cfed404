import { resolve } from '../../../src/pipeline/quote/coreference.ts';
import { parse } from '../../../src/pipeline/quote/parsed.ts';
import { bodyOf } from '../../../src/pipeline/quote/quotations.ts';
import { chancesOf } from '../../../src/pipeline/quote/ranker.ts';
import { termShape } from '../../../src/pipeline/quote/terms.ts';
import { weigh } from '../../../src/pipeline/quote/weigh.ts';
import { match, type Annotated, type Example } from './annotated.ts';

/**
 * What is no quotation: everything between marks in one article as a choice between a quotation, which
 * has features, and none. The speakers are chosen by the weights that are shipped: fit those first.
 */
export function termExamples({ id, text, gold }: Annotated): Example[] {
  const parsed = parse(text, bodyOf({ id, text }));
  const found: Example[] = [];
  weigh(text, parsed, resolve(text, parsed), (weighing) => {
    const { scene, features } = weighing;
    const chances = chancesOf(features);
    const own = parsed[scene.passage]?.passage.spans[scene.span];
    const options = [[...termShape(text, weighing, chances)], []];
    if (own && own.style !== 'none')
      found.push({ document: id, options, right: [match(gold, own.start, own.end) ? 0 : 1] });
    return chances.indexOf(Math.max(...chances));
  });
  return found;
}
