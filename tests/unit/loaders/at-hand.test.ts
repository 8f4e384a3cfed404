import { describe, expect, it } from 'vitest';
import { atHand } from '../../../src/loaders/at-hand.ts';

const counted = (most: number) => {
  const made: string[] = [];
  const of = atHand((id: string) => {
    made.push(id);
    return { value: `${id}!`, weight: id.length };
  }, most);
  return { made, of };
};

describe('what is at hand', () => {
  it('is made once while it is asked for', () => {
    const { made, of } = counted(4);
    expect(['aa', 'bb', 'aa', 'bb'].map(of)).toEqual(['aa!', 'bb!', 'aa!', 'bb!']);
    expect(made).toEqual(['aa', 'bb']);
  });

  it('is what was asked for last, of no more than so much weight', () => {
    const { made, of } = counted(4);
    for (const id of ['aa', 'bb', 'aa', 'cc', 'aa', 'bb']) of(id);
    expect(made).toEqual(['aa', 'bb', 'cc', 'bb']);
  });

  it('is at least the last thing, however much it weighs', () => {
    const { made, of } = counted(1);
    for (const id of ['aaaa', 'aaaa', 'bbbb', 'aaaa']) of(id);
    expect(made).toEqual(['aaaa', 'bbbb', 'aaaa']);
  });
});
