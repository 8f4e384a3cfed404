import type { Quote } from '../model/index.ts';
import { words } from '../text/words.ts';

const plain = (text: string): string =>
  ` ${words(text)
    .map(({ form }) => form)
    .join(' ')} `;

/** So many quotations are looked through: no article has more, and the search stays linear. */
const MOST = 500;

/**
 * Finds who says the same words elsewhere in the article: headlines and subheadings quote from the
 * text below them. Among equals the surest speaker counts, then the first.
 */
export class Echoes {
  private readonly known: { plain: string; entity: number; confidence: number }[];

  /** Looks among the quotations whose speaker is known. */
  constructor(quotes: readonly Quote[]) {
    this.known = quotes
      .flatMap(({ text, entity, confidence }) =>
        entity === null ? [] : [{ plain: plain(text), entity, confidence }],
      )
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, MOST);
  }

  /** The speaker of a quotation that holds these words together and in order. */
  speaker(text: string): { entity: number; confidence: number } | null {
    const own = plain(text);
    const found = own.trim() ? this.known.find((one) => one.plain.includes(own)) : undefined;
    return found ? { entity: found.entity, confidence: found.confidence } : null;
  }
}
