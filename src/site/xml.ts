const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/**
 * Text as XML 1.0 may hold it: without the control characters that no XML document can express
 * (section 2.2, Char), those that it advises against, and without halves of surrogate pairs. Escaping is the writer's work.
 */
export const xmlText = (text: string): string => text.toWellFormed().replace(UNFIT, '');
