/**
 * Text as XML 1.0 may hold it: without the control characters that no XML document can express
 * (section 2.2, Char) and without halves of surrogate pairs. Escaping is the writer's work.
 */
export const xmlText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
