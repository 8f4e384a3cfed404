import { z } from 'zod';
import { Story } from '../pipeline/model/index.ts';
import { readAgain } from './again.ts';
import { atHand } from './at-hand.ts';
import { type Gist, gistOf } from './gist.ts';
import { CONTENT, listGenerated } from './generated.ts';
import { type From, type Read, remembered } from './json.ts';

/**
 * Characters of stories' files whose remarks stay in memory: those of the stories whose pages are being
 * written. What stays long costs V8 more than it saves.
 */
const AT_HAND = 4_000_000;

/** A story as it was read, the ids of the remarks that are at home in it, and what lists say of all of them. */
export type ReadStory = Read<Story> & { said: readonly string[]; gist: Gist };

/** The text of a file that was checked. */
const Checked = z.custom<Story>();

const utterancesOf = atHand((from: From) => {
  const text = readAgain(from.path, from.digest, from.content);
  return { value: Checked.parse(JSON.parse(text)).utterances, weight: text.length };
}, AT_HAND);

const storyIn = remembered((text, from) => {
  const story = Story.parse(JSON.parse(text));
  const said = story.utterances.filter(({ home }) => home === story.id).map(({ id }) => id);
  const gist = gistOf(story);
  Object.defineProperty(story, 'utterances', { get: () => utterancesOf(from) });
  return { story, said, gist };
});

/**
 * All stories of `content/stories`, in the order of their names. Most of a story is what was said in it:
 * that is read again from its file when somebody asks for `utterances`, and so the stories of a large
 * archive fit into memory.
 *
 * @throws {Error} naming the file that is not what the model allows
 */
export const readStories = async (content = CONTENT): Promise<ReadStory[]> => {
  const read: ReadStory[] = [];
  for (const name of await listGenerated('stories', '.json', content)) {
    const path = `stories/${name}`;
    const { value, digest } = await storyIn(path, content);
    const { story, said, gist } = value;
    read.push({ value: story, digest, said, gist });
  }
  return read;
};
