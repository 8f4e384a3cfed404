import { probabilities } from './choice.ts';
import type { Features } from './features.ts';
import { CUES, NOUNS } from './lexicon/cues.ts';
import weights from './term.weights.json' with { type: 'json' };
import type { Token } from './tokens.ts';
import type { Weighing } from './weigh.ts';

/** Fitted weights by feature (scripts/train/terms.ts). */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/**
 * Words between marks that are less probably a quotation than this are left out. Found by cross-validation
 * over annotated articles: between .4 and .55 the share of right decisions is the same.
 */
const LEAST = 0.45;

/** More words than this are a quotation, whatever they look like. */
export const FEW = 8;

/** More occurrences than this say no more. */
const MOST = 3;

/** So far into an article a term that it uses again is looked for: keeps many quotations linear. */
const SEEN = 20_000;

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|is|it|vs?)$/u;

/** How often words occur in a text, marks or not: a term is used more than once. */
function occurrences(text: string, words: string): number {
  let count = 0;
  let at = text.indexOf(words);
  while (at >= 0 && count < MOST) {
    count++;
    at = text.indexOf(words, at + words.length);
  }
  return count;
}

function casing(list: readonly string[]): string {
  const capital = (word: string): boolean => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word);
  if (list.every((word, i) => capital(word) || (i > 0 && SMALL.test(word)))) return 'all';
  if (list.filter(capital).length > list.length / 2) return 'most';
  return capital(list[0] ?? '') ? 'first' : 'none';
}

const look = (token: Token | undefined): string =>
  !token
    ? 'edge'
    : token.kind === 'quote'
      ? 'quote'
      : token.kind === 'mark'
        ? token.text.charAt(0)
        : token.capital
          ? 'name'
          : 'word';

const ending = (form: string): string => /(?:ed|ing|s)$/.exec(form)?.[0] ?? '';

const sizeOf = (count: number): string =>
  count <= 4 ? String(count) : count <= 6 ? '5' : count <= 8 ? '7' : count <= 12 ? '9' : '13';

/** How many further quotations stand in a quotation's sentence: 0, 1, or 2 for more. */
function othersBeside(
  token: number,
  tokens: readonly Token[],
  quoteTokens: readonly number[],
): number {
  // They are in order, and a sentence's stand beside each other.
  let [low, high] = [0, quoteTokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoteTokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const isBeside = (i: number): boolean => {
    const at = quoteTokens[i];
    return at !== undefined && tokens[at]?.sentence === tokens[token]?.sentence;
  };
  let count = 0;
  for (let i = low - 1; count < 2 && isBeside(i); i--) count++;
  for (let i = low + 1; count < 2 && isBeside(i); i++) count++;
  return count;
}

/** What speaks for and against words between marks being a quotation. Shape only, as in features.ts. */
export function termShape(text: string, weighing: Weighing, chances: readonly number[]): Features {
  const { scene, shape, options } = weighing;
  const { all, passage, token, span, words } = scene;
  const parsed = all[passage];
  const tokens = parsed?.tokens ?? [];
  const list = words.split(/\s+/);
  const size = sizeOf(list.length);
  const nobody = Math.min(9, Math.floor((chances[options.length] ?? 0) * 10));
  const before = tokens[token - 1];
  const features = ['bias', `size:${size}`, `nobody:${nobody}`, `case:${shape.situation}`];
  const put = (name: string): void => {
    features.push(name, `${name}|${size}`);
  };
  features.push(`nobody:${nobody}|${size}`, `case:${shape.situation}|${size}`);
  for (const one of shape.list) features.push(one, `${one}|${size}`, `${one}|${shape.situation}`);
  features.push(`right:${look(tokens[token + 1])}|${size}`, `left:${look(before)}|${size}`);
  if (before?.kind === 'word') {
    const cue = CUES.get(before.form);
    if (NOUNS.has(before.form)) put('noun');
    if (cue) features.push(`cue:${cue.lemma}`, `cue|${size}`);
    if (!before.capital) features.push(`word:${ending(before.form)}`);
  }
  features.push(`last:${/[.,?!;]$/.exec(words)?.[0] ?? ''}|${size}`, `cap:${casing(list)}|${size}`);
  if (list.length <= FEW) {
    const bare = words.replace(/(?<![.,;!?])[.,;!?]+$/, '');
    features.push(`seen:${occurrences(text.slice(0, SEEN), bare)}|${size}`);
  }
  const marked = parsed?.passage.spans[span];
  put(`style:${marked?.style ?? ''}`);
  if (marked?.unclosed) put('unclosed');
  if (marked?.continued) features.push('continued');
  put(`others:${othersBeside(token, tokens, parsed?.quoteTokens ?? [])}`);
  if (list.length === 1 && words.includes('-')) features.push('hyphen');
  if (/\p{N}/u.test(words)) features.push(`digits|${size}`);
  if (/[.!?] /.test(words)) features.push('sentences');
  if (/^(?:on|of|in|to)$/.test(tokens[token - 2]?.form ?? '')) features.push(`of|${size}`);
  return features;
}

/** True for a few words between marks that are no quotation: a term, a title, a doubt. */
export function isTerm(text: string, weighing: Weighing, chances: readonly number[]): boolean {
  const { all, passage, span, words } = weighing.scene;
  const own = all[passage]?.passage;
  const style = own?.spans[span]?.style;
  if (words.split(/\s+/).length > FEW || own?.kind === 'heading' || style === 'none') return false;
  const [quotation = 1] = probabilities(WEIGHTS, [termShape(text, weighing, chances), []]);
  return quotation < LEAST;
}
