import type { Capture } from '../model/index.ts';

/** How much of a capture is looked at: fragments put their tags first. */
const SAMPLE = 20_000;

const DOCUMENT = /^\s*(?:<!--|<!doctype html|<\?xml|<html[\s>]|<head[\s>]|<body[\s>])/i;
const STRUCTURE =
  /<\/?(?:html|head|body|div|p|article|section|main|table|ul|ol|h[1-6]|br)(?=[\s/>])/gi;

/**
 * What a capture is by its content. A dump may hold a stray tag, so a fragment counts as HTML only
 * from three structural tags on, one per 1,000 characters.
 */
export const kindOf = (text: string): Capture['kind'] => {
  const sample = text.slice(0, SAMPLE);
  if (DOCUMENT.test(sample)) return 'html';
  if (!sample.includes('<')) return 'text';
  const tags = sample.match(STRUCTURE)?.length ?? 0;
  return tags >= 3 && tags * 1000 >= sample.length ? 'html' : 'text';
};
