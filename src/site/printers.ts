import type { Person, Reading, Utterance } from '../pipeline/model/index.ts';
import { by, inOrder } from '../pipeline/text/order.ts';
import { quotedReadings } from './wordings.ts';

/** An outlet that prints what somebody said. */
export type Printer = {
  /** One of its readings: it knows outlet and article. */
  reading: Reading;
  /** How many of the remarks it prints between marks. */
  remarks: number;
  /** By which spellings its articles name the speaker, most frequent of all first. */
  spellings: string[];
};

/** A capture that names no outlet counts for itself. */
const outletOf = ({ source, article }: Pick<Reading, 'source' | 'article'>): string =>
  source ?? article;

/**
 * The outlets that print a person, those with most remarks first.
 * @param utterances the person's own
 * @param sourceOf id of an article's outlet, null where its capture names none
 */
export const printersOf = (
  person: Person,
  utterances: readonly Utterance[],
  sourceOf: (article: string) => string | null,
): Printer[] => {
  const printers = new Map<string, Printer>();
  for (const utterance of utterances) {
    const own = quotedReadings(utterance).filter(({ attributedTo }) => attributedTo === undefined);
    for (const [outlet, [reading]] of Map.groupBy(own, outletOf)) {
      if (!reading) continue;
      const printer = printers.get(outlet) ?? { reading, remarks: 0, spellings: [] };
      printer.remarks += 1;
      printers.set(outlet, printer);
    }
  }
  for (const { text, articles } of person.spellings) {
    const outlets = new Set(articles.map((article) => sourceOf(article) ?? article));
    for (const outlet of outlets) printers.get(outlet)?.spellings.push(text);
  }
  return [...printers.values()].toSorted(
    inOrder(
      by(({ remarks }) => -remarks),
      by(({ reading }) => outletOf(reading)),
    ),
  );
};
