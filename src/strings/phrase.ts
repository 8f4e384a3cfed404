/** A piece of an interface sentence: words, emphasised or linked, or a place to fill. */
export type PhrasePart = {
  kind: 'words' | 'emphasis' | 'link' | 'place';
  /** The words; the name of a place. */
  text: string;
  /** The name of a link's address; empty for other pieces. */
  link: string;
};

const PIECE = /\{(\w+)\}|\[([^\]]+)\]\((\w+)\)|\*([^*]+)\*/g;

/** `By *all* of {source}, see [the rules](about).` in its pieces. */
export const phraseParts = (text: string): PhrasePart[] => {
  const parts: PhrasePart[] = [];
  const add = (kind: PhrasePart['kind'], words: string, link = ''): void => {
    if (words !== '') parts.push({ kind, text: words, link });
  };
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, place = '', label = '', link = '', emphasis = ''] = match;
    add('words', text.slice(end, match.index));
    add('place', place);
    add('link', label, link);
    add('emphasis', emphasis);
    end = match.index + whole.length;
  }
  add('words', text.slice(end));
  return parts;
};
