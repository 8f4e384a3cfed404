/**
 * Characters that steer a terminal instead of showing: C0 and C1 controls (ECMA-48), the marks,
 * embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), invisible format
 * characters, line and paragraph separators, lone surrogates.
 */
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text from outside as it may be printed on a terminal: what would steer it is shown as `\u001b`. */
export const printable = (text: string): string => text.replace(STEERING, escaped);

/**
 * A value as one line of JSON whose characters steer neither a terminal nor a reader of lines (some
 * split at U+2028). Parsing gives the value back.
 */
export const jsonLine = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;
