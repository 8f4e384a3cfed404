import { z } from 'zod';
import { Story } from '../pipeline/model/index.ts';
import { readAgain } from './again.ts';
import { atHand } from './at-hand.ts';
import { type Gist, gistOf } from './gist.ts';
import { CONTENT, listGenerated, readGenerated } from './generated.ts';
import { digestOfText, type Read } from './json.ts';

/** Characters of stories' files whose remarks stay in memory: five thousand stories of news. */
const AT_HAND = 64_000_000;

/** A story as it was read, the ids of the remarks that are at home in it, and what lists say of all of them. */
export type ReadStory = Read<Story> & { said: readonly string[]; gist: Gist };

/** The text of a file that was checked. */
const Checked = z.custom<Story>();

/**
 * All stories of `content/stories`, in the order of their names. Most of a story is what was said in it:
 * that is read again from its file when somebody asks for `utterances`, and so the stories of a large
 * archive fit into memory.
 *
 * @throws {Error} naming the file that is not what the model allows
 */
export const readStories = async (content = CONTENT): Promise<ReadStory[]> => {
  const digests = new Map<string, string>();
  const utterancesOf = atHand((path) => {
    const text = readAgain(path, digests.get(path), content);
    return { value: Checked.parse(JSON.parse(text)).utterances, weight: text.length };
  }, AT_HAND);

  const read: ReadStory[] = [];
  for (const name of await listGenerated('stories', '.json', content)) {
    const path = `stories/${name}`;
    const parsed = (text: string): Read<Story> => ({
      value: Story.parse(JSON.parse(text)),
      digest: digestOfText(text),
    });
    const { value, digest } = await readGenerated(path, parsed, content);
    digests.set(path, digest);
    const said = value.utterances.filter(({ home }) => home === value.id).map(({ id }) => id);
    const gist = gistOf(value);
    Object.defineProperty(value, 'utterances', { get: () => utterancesOf(path) });
    read.push({ value, digest, said, gist });
  }
  return read;
};
