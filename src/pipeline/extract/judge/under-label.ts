import { bitOf } from '../features/lexicon.ts';
import type { Line } from '../features/page.ts';

const RELATED = bitOf('related');

/** A label is short, a link of a list not much longer: words. */
const LABEL_WORDS = 6;
const LINK_WORDS = 20;

/** A longer list is a part of the article. */
const MOST_LINKS = 8;

/** Share of a block's characters in links from which it is a link. */
const LINKED = 0.9;

/** A line that says nothing but that other pages follow: "Related articles". */
const isLabel = ({ announced, scan }: Line): boolean =>
  (announced.kinds & RELATED) !== 0 &&
  scan.words.length <= LABEL_WORDS &&
  announced.words * 2 >= scan.words.length;

/** An item of a list that may be another page's headline: short and no sentence. */
const mayBeLink = ({ scan, segment, prose }: Line): boolean =>
  !prose &&
  scan.stops === 0 &&
  scan.words.length <= LINK_WORDS &&
  (segment.markup === null ? segment.bullet : segment.markup.linked >= LINKED);

/**
 * True for the lines of a short list under a label such as "Related articles", label included. Such
 * lists stand in the middle of articles on few of the pages that the model was trained on and on many
 * others.
 */
export const underLabels = (lines: readonly Line[]): boolean[] => {
  const found = lines.map(() => false);
  lines.forEach((line, i) => {
    if (!isLabel(line)) return;
    let end = i + 1;
    while (end <= i + MOST_LINKS + 1) {
      const next = lines[end];
      if (next === undefined || !mayBeLink(next)) break;
      end++;
    }
    if (end > i + 1 && end <= i + MOST_LINKS + 1) found.fill(true, i, end);
  });
  return found;
};
