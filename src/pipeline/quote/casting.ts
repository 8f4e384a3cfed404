import { Cast } from './cast.ts';
import { PEOPLE } from './lexicon/roles.ts';
import { takeApart, type Named } from './names.ts';
import { GENERATIONS } from './spelling.ts';
import type { Parsed } from './parsed.ts';

/** Whom each mention of each passage means: index into the cast, or -1. */
export type Resolved = { cast: Cast; means: Int32Array[]; named: Named[][] };

/** Prepositions behind which places stand. */
const LOCATING = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'outside', 'around']);

/** `NATO`, or a surname in capitals: what it is, the other names tell. */
const isShort = ({ name, words }: Named): boolean =>
  words.length === 1 && name === name.toUpperCase();

/** A full name or a body's: it means the same wherever it stands. */
const isFull = (one: Named): boolean =>
  one.kind === 'organisation'
    ? !isShort(one)
    : one.words.filter((word) => word.length > 1 && !GENERATIONS.has(word)).length > 1;

/** Who of a surname was named last, in which sentence, and who else of it in the same; -1 for nobody. */
type Last = { who: number; sentence: string; other: number };

/**
 * Finds whom the names mean. Full names and bodies are entered first, over the whole document: a
 * surname may stand before its full name does. Then a surname (or given name) alone means the person
 * of that name mentioned last; one letter off, the only person it can misspell.
 */
function enterNames(parsed: readonly Parsed[], { cast, means, named }: Resolved): void {
  const each = (
    visit: (one: Named, already: number, sentence: string, heading: boolean) => number,
  ): void => {
    for (const [p, list] of named.entries()) {
      const row = means[p];
      const passage = parsed[p];
      if (!row || !passage) continue;
      for (const [m, one] of list.entries()) {
        const already = row[m] ?? -1;
        const sentence = `${p} ${passage.mentions[m]?.sentence ?? 0}`;
        const heading = passage.passage.kind === 'heading';
        const who = one.name ? visit(one, already, sentence, heading) : -1;
        if (who < 0 || already >= 0) continue;
        row[m] = who;
        const before = passage.tokens[(passage.mentions[m]?.first ?? 0) - 1];
        cast.note(who, one, LOCATING.has(before?.form ?? ''));
      }
    }
  };
  // A heading's capitals are no sign of names: it only takes up those of the text.
  each((one, _, __, heading) => (isFull(one) && !heading ? cast.enter(one) : -1));
  const recent = new Map<string, Last>();
  each((one, already, sentence, heading) => {
    const surname = one.words.findLast((word) => !GENERATIONS.has(word)) ?? '';
    const last = recent.get(surname);
    if (already >= 0) {
      const other = last?.sentence === sentence && last.who !== already ? last.who : -1;
      recent.set(surname, { who: already, sentence, other });
      return already;
    }
    if (heading && isFull(one)) return cast.met(one);
    const candidates = cast.known(one);
    // Two of one surname in one breath, then the surname alone: nothing tells who is meant.
    const both = last ? [last.who, last.other] : [];
    if (both.length && both.every((who) => candidates.includes(who))) return -1;
    const known = last && candidates.includes(last.who) ? last.who : candidates[0];
    if (known !== undefined) return known;
    if (heading) return -1;
    const near = cast.misspelt(one);
    return near >= 0 ? near : cast.enter(one);
  });
}

/** Words with which a description goes on; any other word behind it is a verb of its own. */
const GOES_ON = /^(?:of|for|at|in|on|who|and|with|to|from)$/;

/** Descriptions behind a name: `Jane Doe, the mayor of X,`. Before one they are part of the phrase. */
function noteAppositions(parsed: readonly Parsed[], { cast, means, named }: Resolved): void {
  for (const [p, { tokens, mentions }] of parsed.entries()) {
    const row = means[p];
    if (!row) continue;
    for (const [m, name] of mentions.entries()) {
      const who = row[m] ?? -1;
      if (name.type !== 'name' || name.possessor || cast.members[who]?.kind !== 'person') continue;
      let d = m + 1;
      while (mentions[d]?.possessor) d++;
      const description = mentions[d];
      const role = named[p]?.[d];
      if (description?.type !== 'nominal' || !role || role.plural) continue;
      if (tokens[name.last + 1]?.text !== ',' || description.first !== name.last + 2) continue;
      const next = tokens[description.last + 1];
      if (next?.kind === 'word' && !GOES_ON.test(next.form)) continue;
      if (!PEOPLE.has(tokens[description.last]?.form ?? '')) continue;
      row[d] = who;
      cast.note(who, { ...role, name: '' }, false);
    }
  }
}

/** Takes every noun phrase apart and finds whom those with a name, or beside one, mean. */
export function castOf(text: string, parsed: readonly Parsed[]): Resolved {
  const resolved: Resolved = {
    cast: new Cast(),
    means: parsed.map(({ mentions }) => new Int32Array(mentions.length).fill(-1)),
    named: parsed.map(({ tokens, mentions }) =>
      mentions.map((mention) => takeApart(text, tokens, mention)),
    ),
  };
  enterNames(parsed, resolved);
  noteAppositions(parsed, resolved);
  return resolved;
}
