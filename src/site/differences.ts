import type { Column } from '../pipeline/model/index.ts';
import { by } from '../pipeline/text/order.ts';
import { ends } from './format.ts';
import { type Stretch, withoutComma } from './stretches.ts';
import { formOf } from './usual.ts';

/**
 * How one reading parts from the others in one place, for readers who do not see the marks: words
 * instead of others' words, words that not all have, words that it leaves out, a sentence elsewhere.
 */
export type Difference =
  | { kind: 'instead'; text: string; others: string[] }
  | { kind: 'more' | 'less' | 'moved'; text: string };

/** Characters of a stretch that tell which it is. */
const LENGTH = 70;

/** So many other wordings of a place are told; more would bury the sentence. */
const OTHERS = 2;

const told = (text: string): string => ends(withoutComma(text).trim(), LENGTH);

/** What the other readings have in some columns, the most frequent first, each form once. */
const othersIn = (columns: readonly Column[], at: readonly number[], index: number): string[] => {
  const cells = at.map((i) => columns[i]?.cells ?? []);
  const textOf = (reading: number): string => cells.map((own) => own[reading] ?? '').join('');
  const own = formOf(textOf(index));
  const forms = new Map<string, { text: string; times: number }>();
  for (let reading = 0; reading < (cells[0]?.length ?? 0); reading += 1) {
    const text = textOf(reading).trim();
    const form = formOf(text) ?? '';
    if (form === '' || form === own) continue;
    const known = forms.get(form);
    if (known) known.times += 1;
    else forms.set(form, { text, times: 1 });
  }
  return [...forms.values()].toSorted(by(({ times }) => -times)).map(({ text }) => told(text));
};

/**
 * The differences that the marks of a reading show, one by one; spellings and short forms are none.
 * @param index of its cell in the columns
 */
export const differencesOf = (
  stretches: readonly Stretch[],
  columns: readonly Column[],
  index: number,
): Difference[] =>
  stretches.flatMap((stretch): Difference[] => {
    if (stretch.kind === 'same' || stretch.kind === 'slight') return [];
    if (stretch.kind === 'gap') return [{ kind: 'less', text: told(stretch.missing) }];
    const text = told(stretch.text);
    if (stretch.kind === 'moved') return [{ kind: 'moved', text }];
    const others = othersIn(columns, stretch.at, index).slice(0, OTHERS);
    return others.length > 0 ? [{ kind: 'instead', text, others }] : [{ kind: 'more', text }];
  });
