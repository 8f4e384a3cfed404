import { z } from 'zod';
import { atLeastOne } from './at-least-one.ts';
import { Id } from './capture.ts';
import { Day } from './fact.ts';

/** A thread of stories: `content/topics/ID.json`. */
export const Topic = z.strictObject({
  /** Id of its earliest story. */
  id: Id,
  /** What its stories share, in their own words. */
  name: z.string().min(1),
  /** In time order. */
  stories: atLeastOne(Id),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Topic = z.infer<typeof Topic>;
