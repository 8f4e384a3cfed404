import { z } from 'zod';
import { Day, Id, type Topic } from '../../../pipeline/model/index.ts';
import { Address } from './parts.ts';

/** A topic in the list of topics. */
export const TopicRow = z.strictObject({
  id: Id,
  page: Address,
  name: z.string(),
  from: Day.nullable(),
  to: Day.nullable(),
  stories: z.array(Id),
  feed: Address.nullable(),
});
export type TopicRow = z.infer<typeof TopicRow>;

/** @param at full address of a topic's page, and of its feed where there is one */
export const topicRow = (
  { id, name, from, to, stories }: Topic,
  at: { page: (id: string) => string; feed: (id: string) => string | null },
): TopicRow => ({
  id,
  page: at.page(id),
  name,
  from,
  to,
  stories: [...stories],
  feed: at.feed(id),
});
