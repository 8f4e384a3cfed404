import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { type Header, headerIn } from './header.ts';
import { type Share, shown } from './share.ts';

/** The part in a folder. */
export type Given = { folder: string; header: Header };

/** How to make a part once more. */
export const again = ({ part, of }: Share): string =>
  `Build it again: npm run variorum -- build --part ${part}/${of} captures`;

/**
 * All parts of captures in a folder, in their order: one of each number.
 * @throws {Failure} where one is missing or does not belong to the others
 */
export const partsIn = async (folder: string): Promise<Given[]> => {
  const names = await readdir(folder).catch(() => []);
  const given: Given[] = [];
  for (const name of names.filter((one) => !one.startsWith('.')).sort()) {
    const header = await headerIn(join(folder, name));
    if (header) given.push({ folder: join(folder, name), header });
  }
  const [first] = given;
  if (!first)
    throw new Failure(
      `${folder} holds no part.`,
      'Build them first: npm run variorum -- build --part 1/4 captures, and so on.',
    );
  const { of } = first.header;
  const other = given.find(({ header }) => header.of !== of);
  if (other)
    throw new Failure(
      `${other.folder} is one of ${other.header.of} parts, ${first.folder} one of ${of}.`,
      'Remove those that do not belong together.',
    );
  return Array.from({ length: of }, (_, i) => {
    const own = given.filter(({ header }) => header.part === i + 1);
    const [one, second] = own;
    const share = { part: i + 1, of };
    if (!one) throw new Failure(`Part ${shown(share)} is missing in ${folder}.`, again(share));
    if (second)
      throw new Failure(
        `${one.folder} and ${second.folder} are both part ${shown(share)}.`,
        'Remove one of them.',
      );
    return one;
  });
};
