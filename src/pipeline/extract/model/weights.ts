import { z } from 'zod';

const Layer = z.array(z.number());

/** A model as its JSON file holds it. Rows one after the other: outputs × inputs. */
export const WeightsFile = z.strictObject({
  /** What it was trained on and how well it did, in words. */
  about: z.string(),
  features: z.int().positive(),
  first: Layer,
  firstBias: Layer,
  second: Layer,
  secondBias: Layer,
  last: Layer,
  lastBias: Layer,
  /** Scores of a page's start and of the steps drop→drop, drop→keep, keep→drop, keep→keep. */
  steps: Layer,
});

/** A model ready for use. */
export type Weights = {
  features: number;
  first: Float64Array;
  firstBias: Float64Array;
  second: Float64Array;
  secondBias: Float64Array;
  last: Float64Array;
  lastBias: Float64Array;
  steps: Float64Array;
};

/** Reads a model; throws a `ZodError` where the file is not one. */
export const loadWeights = (file: unknown): Weights => {
  const parsed = WeightsFile.parse(file);
  const array = (layer: number[]): Float64Array => Float64Array.from(layer);
  return {
    features: parsed.features,
    first: array(parsed.first),
    firstBias: array(parsed.firstBias),
    second: array(parsed.second),
    secondBias: array(parsed.secondBias),
    last: array(parsed.last),
    lastBias: array(parsed.lastBias),
    steps: array(parsed.steps),
  };
};
