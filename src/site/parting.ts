import type { Reading, Utterance } from '../pipeline/model/index.ts';
import { STOPWORDS } from '../pipeline/text/stopwords.ts';
import { words } from '../pipeline/text/words.ts';
import { type AlignedStretch, alignedView, type AlignedView } from './aligned.ts';
import { ends } from './format.ts';

/** What some outlets print in a place; null where they leave it out. */
export type Way = { text: string | null; readings: Reading[] };

/** The place in which the wordings of a remark part most tellingly, and the words around it that they share. */
export type Parting = { before: string; ways: Way[]; after: string };

/** Words around the place, characters of a way, and ways that are shown: a glance, not the whole. */
const AROUND = 9;
const LENGTH = 90;
const WAYS = 4;

/** More than these neither words nor shared surroundings make a place more telling. */
const ENOUGH = 5;

/** Words that carry something: all but the most common. */
const weighty = (text: string | null): number =>
  text === null ? 0 : words(text).filter(({ form }) => !STOPWORDS.has(form)).length;

/** Whether all have these words, spelling and short forms aside. */
const isShared = ({ variants, degree }: AlignedStretch): boolean =>
  variants.length === 1 || (degree === 'slight' && variants.every(({ text }) => text !== null));

/** The words that all share on one side of a place, up to the next in which they part. */
const shared = (
  stretches: readonly AlignedStretch[],
  at: number,
  side: 'before' | 'after',
): { text: string; more: boolean } => {
  const beside = side === 'before' ? stretches.slice(0, at).toReversed() : stretches.slice(at + 1);
  const end = beside.findIndex((stretch) => !isShared(stretch));
  const own = end === -1 ? beside : beside.slice(0, end);
  const texts = own.map(({ variants }) => variants[0]?.text ?? '');
  return { text: (side === 'before' ? texts.toReversed() : texts).join(' '), more: end !== -1 };
};

const few = (text: string): number => Math.min(ENOUGH, words(text).length);

/**
 * How telling a place is: other words say more than words that only some have, weighty words more
 * than others, a place among shared words more than one at the edge; long ways are no glance.
 */
const telling = ({ stretches }: AlignedView, at: number): number => {
  const stretch = stretches[at];
  if (!stretch || stretch.degree === 'same' || stretch.degree === 'slight') return 0;
  const { variants, degree } = stretch;
  if (variants.length < 2 || variants.some(({ elsewhere }) => elsewhere === true)) return 0;
  const weight = Math.min(
    ENOUGH,
    variants.reduce((sum, { text }) => sum + weighty(text), 0),
  );
  const around =
    few(shared(stretches, at, 'before').text) + few(shared(stretches, at, 'after').text);
  const longest = Math.max(...variants.map(({ text }) => text?.length ?? 0));
  return ((degree === 'other' ? 2 : 1) * (1 + weight) * (1 + around)) / (longest > LENGTH ? 4 : 1);
};

/** The last, or the first, words of what all share beside the place. */
const near = (
  stretches: readonly AlignedStretch[],
  at: number,
  side: 'before' | 'after',
): string => {
  const { text, more } = shared(stretches, at, side);
  const parts = text.trim().split(/\s+/).filter(Boolean);
  const own = side === 'before' ? parts.slice(-AROUND) : parts.slice(0, AROUND);
  const cut = more || own.length < parts.length;
  const shown = own.join(' ');
  if (!cut) return shown;
  return side === 'before' ? `… ${shown}`.trim() : `${shown} …`.trim();
};

/** The most telling place of a remark; null where its wordings are one, or part in trifles only. */
export const partingOf = (utterance: Utterance): Parting | null => {
  const view = alignedView(utterance);
  const { stretches } = view;
  let best = { at: -1, score: 0 };
  for (const at of stretches.keys()) {
    const score = telling(view, at);
    if (score > best.score) best = { at, score };
  }
  const stretch = stretches[best.at];
  if (!stretch) return null;
  const ways = stretch.variants.map(({ text, wordings }): Way => ({
    text: text === null ? null : ends(text, LENGTH),
    readings: wordings.flatMap((index) => view.wordings[index]?.readings ?? []),
  }));
  return {
    before: near(stretches, best.at, 'before'),
    ways: ways.toSorted((a, b) => b.readings.length - a.readings.length).slice(0, WAYS),
    after: near(stretches, best.at, 'after'),
  };
};
