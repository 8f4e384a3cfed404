import type { Change } from '../model/index.ts';
import type { Budget, Part } from './myers.ts';
import { stays } from './patience.ts';
import { type Run, runsOf } from './runs.ts';
import { overSentences, withoutIslands } from './tidy.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Steps of comparing, for each token and for any text: what is beyond counts as rewritten. */
const STEPS = { perToken: 16, atLeast: 2 ** 20 };

/** Numbers for strings, equal ones alike. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#known.size);
    return this.#known.size - 1;
  }
}

/** A text's tokens as numbers, and its sentences: as numbers, and where each begins. */
type Read = { tokens: Token[]; words: Uint32Array; sentences: Uint32Array; starts: number[] };

const read = (text: string, words: Numbers, sentences: Numbers): Read => {
  const tokens = tokensOf(text);
  const ids = Uint32Array.from(tokens, ({ key }) => words.of(key));
  const starts = [0];
  for (const [i, { endsSentence }] of tokens.entries())
    if (endsSentence && i + 1 < tokens.length) starts.push(i + 1);
  return {
    tokens,
    words: ids,
    sentences: Uint32Array.from(starts, (from, i) =>
      sentences.of(ids.subarray(from, starts[i + 1]).join(' ')),
    ),
    starts,
  };
};

const whole = (sequence: Uint32Array): Part => ({ sequence, from: 0, to: sequence.length });

/** For each token of the first text the one of the second that it stays as, or -1. */
const pairing = (a: Read, b: Read, budget: Budget): Int32Array => {
  const partner = new Int32Array(a.tokens.length).fill(-1);
  const found: [number, number][] = [];
  stays(whole(a.sentences), whole(b.sentences), budget, (i, j) => found.push([i, j]));
  found.sort(([i], [j]) => i - j);
  let [x, y] = [0, 0];
  for (const [i, j] of [...found, [a.starts.length, b.starts.length] as const]) {
    const [toX, toY] = [a.starts[i] ?? a.tokens.length, b.starts[j] ?? b.tokens.length];
    stays(
      { sequence: a.words, from: x, to: toX },
      { sequence: b.words, from: y, to: toY },
      budget,
      (first, second) => (partner[first] = second),
    );
    const length = (a.starts[i + 1] ?? a.tokens.length) - toX;
    for (let k = 0; k < length; k++) partner[toX + k] = toY + k;
    [x, y] = [toX + length, toY + length];
  }
  return partner;
};

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** A run in the words of the model. Where marks or spaces differ, a token has both its forms. */
const changesIn = (run: Run): Change[] => {
  if (run.kind === 'changed') {
    const [cut, added] = [textOf(run.original), textOf(run.copy)];
    return [
      ...(cut === '' ? [] : [{ kind: 'cut' as const, text: cut }]),
      ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
    ];
  }
  const changes: Change[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) changes.push({ kind: 'same', text: plain.join('') });
    plain = [];
  };
  for (const [i, { text }] of run.copy.entries()) {
    const original = run.original[i]?.text ?? text;
    if (original === text) {
      plain.push(text);
      continue;
    }
    flush();
    changes.push({ kind: 'same', text, original });
  }
  flush();
  return changes;
};

/**
 * The word diff of a copy against its original: patience diff of the sentences, then of the words
 * between them. Words are compared as printed, the form of marks (`“` or `"`) and white space is
 * not. Time is bounded by the length of the texts, whatever they hold: beyond its budget a passage
 * counts as rewritten.
 */
export const changesBetween = (original: string, copy: string): Change[] => {
  if (original === copy) return original === '' ? [] : [{ kind: 'same', text: copy }];
  const [words, sentences] = [new Numbers(), new Numbers()];
  const [a, b] = [original, copy].map((text) => read(text, words, sentences));
  if (!a || !b) return [];
  const tokens = a.tokens.length + b.tokens.length;
  const partner = pairing(a, b, { left: STEPS.atLeast + STEPS.perToken * tokens });
  return overSentences(withoutIslands(runsOf(a.tokens, b.tokens, partner))).flatMap(changesIn);
};
