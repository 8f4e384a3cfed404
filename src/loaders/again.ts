import { readAtOnce } from './generated.ts';
import { digestOfText } from './json.ts';

/**
 * The text of a file below `content/` that was read, and checked, before.
 * @param digest of its text then
 * @throws {Error} where it has another text by now
 */
export const readAgain = (path: string, digest: string | undefined, content: string): string =>
  readAtOnce(
    path,
    (text) => {
      if (digestOfText(text) !== digest) throw new Error('It changed while the site was built.');
      return text;
    },
    content,
  );
