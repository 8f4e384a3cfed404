/**
 * JSON of what captures print, as it may be shown on a terminal: controls beyond ASCII and what turns
 * the direction of text around (UAX #9) as escapes. Parsing gives the value back.
 */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
