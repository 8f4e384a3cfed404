import type { Document, Grouped } from '../model/index.ts';
import { groupSteps } from './grouping.ts';
import { profileOf } from './profile.ts';
import { run } from './steps.ts';

/** Groups articles, here and now: `groupSteps` from the articles themselves. */
export const group = (documents: readonly Document[]): Grouped[] =>
  run(groupSteps(documents.map(profileOf)));
