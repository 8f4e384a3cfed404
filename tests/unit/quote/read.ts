import type { Quoted } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';

/** What a reader wants to know of one quotation, in words. */
export type Told = {
  words: string;
  /** The speaker as printed. */
  as: string | null;
  /** Who that is. */
  who: string | null;
  rule: string;
};

/** Reads an article of paragraphs. */
export const article = (...paragraphs: string[]): Quoted =>
  quote({ id: 'a', text: paragraphs.join('\n\n') });

/** The quotations of an article of paragraphs. */
export const told = (...paragraphs: string[]): Told[] => {
  const { quotes, entities } = article(...paragraphs);
  return quotes.map(({ text, mention, entity, attribution }) => ({
    words: text,
    as: mention?.text ?? null,
    who: entity === null ? null : (entities[entity]?.name ?? null),
    rule: attribution,
  }));
};

/** Who says each quotation, by name. */
export const speakers = (...paragraphs: string[]): (string | null)[] =>
  told(...paragraphs).map(({ who }) => who);

/** How each quotation's speaker is printed. */
export const mentions = (...paragraphs: string[]): (string | null)[] =>
  told(...paragraphs).map(({ as }) => as);
