import type { Capture } from '../../model/index.ts';
import html from './html.weights.json' with { type: 'json' };
import text from './text.weights.json' with { type: 'json' };
import { loadWeights, type Weights } from './weights.ts';

const MODELS: Readonly<Record<Capture['kind'], Weights>> = {
  text: loadWeights(text),
  html: loadWeights(html),
};

/** The shipped model for a kind of capture. */
export const weightsFor = (kind: Capture['kind']): Weights => MODELS[kind];
