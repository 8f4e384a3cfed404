/** Code of the error of a capture that is no longer what its article was made from. */
export const CHANGED_CAPTURE = 'CHANGED_CAPTURE';

/**
 * The error of a capture that changed, or went, after its article was made from it. It has a code, as
 * pages are bundled: a class of errors would be another one there.
 */
export const changedCapture = (file: string, what: string): Error =>
  Object.assign(new Error(`content/captures/${file}: ${what}`), { code: CHANGED_CAPTURE });
