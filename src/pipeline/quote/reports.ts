import type { Report } from '../model/index.ts';
import { sentenceAround } from './context.ts';
import type { Resolved } from './coreference.ts';
import type { Parsed } from './parsed.ts';

/** Fewest words of a remark that may be compared with a quotation. */
const FEWEST = 4;

/** Remarks reported without marks: a subject, a verb of saying, and the clause that says what. */
export function reports(text: string, all: readonly Parsed[], { means }: Resolved): Report[] {
  return all.flatMap((parsed, p) =>
    parsed.clauses.flatMap((clause): Report[] => {
      const { tokens, mentions } = parsed;
      const cue = tokens[clause.cue];
      const mention = mentions[clause.subject];
      if (!cue || !mention || !clause.verb.strong) return [];
      const sentence = sentenceAround(text, parsed, clause.cue);
      let first = clause.cueEnd + 1;
      if (tokens[first]?.form === 'that') first++;
      let last = first;
      let words = 0;
      let quoted = false;
      for (let i = first; tokens[i] && tokens[i]?.sentence === cue.sentence; i++) {
        const token = tokens[i];
        if (token?.kind === 'quote') quoted = true;
        if (token?.kind === 'word') {
          words++;
          last = i;
        }
      }
      const from = tokens[first];
      const to = tokens[last];
      if (!from || !to || quoted || words < FEWEST) return [];
      const who = means[p]?.[clause.subject] ?? -1;
      return [
        {
          where: 'body',
          start: from.start,
          end: to.end,
          text: text.slice(from.start, to.end),
          mention: {
            start: mention.start,
            end: mention.end,
            text: text.slice(mention.start, mention.end),
          },
          cue: { start: cue.start, end: cue.end, text: cue.text },
          entity: who >= 0 ? who : null,
          sentence,
        },
      ];
    }),
  );
}
