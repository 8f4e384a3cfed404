/** Something that extraction was unsure of, for an editor to look at. */
export type Decision = {
  /** Path of the capture below `content/captures`. */
  file: string;
  article: string;
  /** What it is about: `line` (of a dump), `block` (of an HTML page) or the name of a fact. */
  about: string;
  /** First and last line or block, where it is about such, or where the fact stands. */
  from?: number;
  to?: number;
  /** What was decided, in words. */
  decided: string;
  /** Probability that this is right, where the model gives one. */
  confidence?: number;
  /** How the text, or the fact's value, begins. */
  text: string;
  /** How much hangs on it: the words of lines that may be wrong; for a fact, what it is worth. */
  weight: number;
};
