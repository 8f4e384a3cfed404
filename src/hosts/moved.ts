import type { Story } from '../pipeline/model/index.ts';

/** An address that leads on, as paths below the base path. */
export type Moved = { from: string; to: string };

/** What a story's data is called: as JSON, as TEI. */
const DATA = ['json', 'tei.xml'];

/**
 * The addresses of stories' data that lead on. No page can stand in their place: hosts must.
 *
 * @param stories newest first
 */
export const movedData = (stories: readonly Pick<Story, 'id' | 'members'>[]): Moved[] =>
  stories.flatMap(({ id, members }) =>
    members
      .filter(({ article }) => article !== id)
      .flatMap(({ article }) =>
        DATA.map((ending) => ({
          from: `/data/stories/${article}.${ending}`,
          to: `/data/stories/${id}.${ending}`,
        })),
      ),
  );

/**
 * The addresses of pages that lead on: every member's id is an address of its story and of its topic, since it
 * was theirs if it ever was the earliest. Newest stories first: a host that takes only so many rules
 * takes those that are most in use.
 *
 * @param stories newest first
 */
export const movedAddresses = (
  stories: readonly Pick<Story, 'id' | 'topic' | 'members'>[],
): Moved[] =>
  stories.flatMap(({ id, topic, members }) =>
    members.flatMap(({ article }) => [
      ...(article === id ? [] : [{ from: `/stories/${article}/`, to: `/stories/${id}/` }]),
      ...(article === topic ? [] : [{ from: `/topics/${article}/`, to: `/topics/${topic}/` }]),
    ]),
  );
