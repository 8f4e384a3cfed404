import { analyse } from 'chardet';

/** How many bytes the detector looks at: letters repeat, and it reads them once per encoding. */
const SAMPLE = 16 * 1024;
/** Where they are looked for: behind the ASCII of a page's scripts. */
const SEARCHED = 512 * 1024;

/** Letters on either side of what is not ASCII, in bytes: words are told by them. */
const AROUND = 24;

/** Below this share (of 100) the detector guesses; windows-1252 is the better guess. */
const LEAST = 20;
/** By so much another encoding must be likelier than windows-1252, which most of the web means. */
const AHEAD = 10;

const isWestern = (name: string): boolean => name === 'windows-1252' || name === 'ISO-8859-1';

/** The stretches of bytes that are not ASCII, with the words around them and without tags. */
const sample = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1');
  const letters = text.replace(/<[^<>]{0,2000}>/g, ' ');
  const pieces: string[] = [];
  let length = 0;
  let done = 0;
  for (const { index } of letters.matchAll(/[\u0080-\u00ff]/g)) {
    if (index < done) continue;
    const start = Math.max(done, index - AROUND);
    done = index + AROUND;
    pieces.push(letters.slice(start, done));
    length += done - start;
    if (length > SAMPLE) break;
  }
  return Buffer.from(pieces.join(''), 'latin1');
};

/** The likeliest encoding of bytes that are no UTF-8 and declare nothing; null where none stands out. */
export const detectEncoding = (bytes: Uint8Array): string | null => {
  const found = analyse(sample(bytes));
  const [first] = found;
  if (first === undefined || first.confidence < LEAST || isWestern(first.name)) return null;
  const western = found.find(({ name }) => isWestern(name))?.confidence ?? 0;
  return first.confidence >= western + AHEAD ? first.name : null;
};
