import type { Capture } from '../../model/index.ts';
import dump from './dump.weights.json' with { type: 'json' };
import { loadWeights, type Weights } from './weights.ts';

const MODELS: Readonly<Record<Capture['kind'], Weights>> = {
  text: loadWeights(dump),
  html: loadWeights(dump),
};

/** The shipped model for a kind of capture. */
export const weightsFor = (kind: Capture['kind']): Weights => MODELS[kind];
