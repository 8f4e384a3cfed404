import { fold } from '../text/fold.ts';
import type { Range } from '../text/sentences.ts';
import { CUES } from './lexicon/cues.ts';
import type { Passage } from './passages.ts';

/** Passages with a dash that make a dialogue, and words that each has at least. */
const SPEECHES = 2;
const SPOKEN = 3;

const OPENING = /^\s*[—–―]\s*(?=[\p{L}¿¡])/u;

/** Where an attribution may begin: behind a mark that ends what is said, or a dash, a verb follows. */
const INCISE = /(?:[,!?…]["”»]?\s+|[.!?…,]?\s[—–―]\s?)(\p{Ll}[\p{Ll}\p{M}]*)/gu;

/** The dash behind an attribution, and the stop that may follow it. */
const RESUMED = /[—–―][.,;:]?\s*/u;

/** An attribution is not longer than this, in UTF-16 units. */
const LONGEST = 120;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What is said in one passage behind its dash, the attribution left out. */
type Speech = { parts: Range[]; attributed: boolean };

function speechIn(text: string, { start, end }: Passage): Speech | null {
  const passage = text.slice(start, end);
  const opening = OPENING.exec(passage);
  if (!opening || wordsIn(passage) <= SPOKEN) return null;
  const from = opening[0].length;
  for (const match of passage.slice(from).matchAll(INCISE)) {
    const cue = CUES.get(fold(match[1] ?? ''));
    if (cue?.strong !== true || cue.form === 'base' || cue.form === 'ing') continue;
    const until = from + match.index + (/^[,.!?…]/.test(match[0]) ? 1 : 0);
    const verb = from + match.index + match[0].length;
    const parts = [{ start: start + from, end: start + until }];
    const dashed = /[—–―]/u.test(match[0]);
    const resumed = dashed ? RESUMED.exec(passage.slice(verb, verb + LONGEST)) : null;
    const next = resumed ? verb + resumed.index + resumed[0].length : passage.length;
    if (wordsIn(passage.slice(next)) > 0) parts.push({ start: start + next, end });
    return { parts, attributed: true };
  }
  return { parts: [{ start: start + from, end }], attributed: false };
}

/**
 * What is said in a dialogue that dashes open (`— Je viendrai, dit Anna.`), passage by passage; empty
 * for a passage that is none. Only where several passages begin with a dash and one of them says who
 * speaks: else they are a list, or credits. Linear.
 */
export function dashesOf(text: string, all: readonly Passage[]): Range[][] {
  const speeches = all.map((passage) =>
    passage.kind === 'paragraph' ? speechIn(text, passage) : null,
  );
  const found = speeches.filter((speech) => speech !== null);
  const isDialogue = found.length >= SPEECHES && found.some(({ attributed }) => attributed);
  return speeches.map((speech) => (isDialogue && speech ? speech.parts : []));
}
