import { z } from 'zod';
import { Basis, Day, Id, type Story } from '../../../pipeline/model/index.ts';
import type { Gist } from '../../../loaders/gist.ts';
import { Address, Count } from './parts.ts';

/** A story in the list of stories. */
export const StoryRow = z.strictObject({
  id: Id,
  page: Address,
  data: Address,
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  date: Day.nullable(),
  dated: Basis.nullable(),
  topic: Id,
  sources: Count,
  articles: z.array(Id),
  copies: Count,
  remarks: Count,
  compared: Count,
});
export type StoryRow = z.infer<typeof StoryRow>;

/** @param at full addresses of a story's page and of its data */
export const storyRow = (
  story: Story,
  { remarks, compared }: Gist,
  at: { page: (id: string) => string; data: (id: string) => string },
): StoryRow => ({
  id: story.id,
  page: at.page(story.id),
  data: at.data(story.id),
  title: story.title.text,
  summary: story.summary.text,
  language: story.language,
  date: story.date?.value ?? null,
  dated: story.date?.basis ?? null,
  topic: story.topic,
  sources: story.independent,
  articles: story.members.map(({ article }) => article),
  copies: story.members.filter(({ copyOf }) => copyOf !== null).length,
  remarks,
  compared,
});
