import type { Range } from '../text/sentences.ts';
import type { Casing } from './casing.ts';
import { phrase, type Phrase, type PhraseType, withApposition } from './phrases.ts';
import { isPossessive, type Token } from './tokens.ts';

/** A noun phrase that may be somebody: tokens [first, last] of its passage. */
export type Mention = Range & {
  first: number;
  last: number;
  type: PhraseType;
  /** Tokens [from, last] that hold the name itself, titles included; `first` where not a name. */
  from: number;
  /** It only says whose something is: `Lind` in `Lind’s spokesman`. */
  possessor: boolean;
  sentence: number;
};

/** The noun phrases of a passage, in order; possessors stand beside the phrase that holds them. */
export function mentions(tokens: readonly Token[], known: Casing): Mention[] {
  const found: Mention[] = [];
  const put = ({ first, last, from, type }: Phrase, possessor: boolean): void => {
    const head = tokens[first];
    const tail = tokens[last];
    if (!head || !tail) return;
    const { start, sentence } = head;
    found.push({ first, last, from, type, possessor, sentence, start, end: tail.end });
  };
  for (let i = 0; i < tokens.length;) {
    const simple = phrase(tokens, i, known);
    if (!simple) {
      i++;
      continue;
    }
    const draft = withApposition(tokens, simple, known);
    for (let j = draft.first; j < draft.last; j++) {
      if (!isPossessive(tokens[j + 1])) continue;
      let from = j;
      while (from > draft.first && tokens[from - 1]?.capital && !isPossessive(tokens[from - 1]))
        from--;
      if (tokens[j]?.capital) put({ first: from, last: j, from, type: 'name' }, true);
    }
    const owner = tokens[draft.first]?.form ?? '';
    if (draft.type === 'nominal' && /^(?:his|her|their|its|my|our)$/.test(owner))
      put({ first: draft.first, last: draft.first, from: draft.first, type: 'pronoun' }, true);
    put(draft, isPossessive(tokens[draft.last + 1]));
    i = draft.last + 1;
  }
  return found;
}
