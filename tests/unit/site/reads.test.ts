import { describe, expect, it } from 'vitest';
import { digested, digestOf, eachRead, lookup, once } from '../../../src/site/reads.ts';

const things = lookup('thing', () => Promise.resolve(new Map([['a', { id: 'a' }]])));
const all = once(async () => [(await things()).get('a')]);
const single = eachRead('single', (id) => Promise.resolve({ id }));

const keysOf = async (task: () => Promise<unknown>): Promise<string[]> => {
  const read = await globalThis.variorumReads?.during(task);
  return [...(read?.keys ?? [])];
};

describe('what pages read', () => {
  it('is each thing asked for, also one that is not there', async () => {
    const keys = await keysOf(async () => {
      const { get, has } = await things();
      await single('s');
      return [get('a'), has('b')];
    });
    expect(keys).toEqual(['single/s', 'thing/a', 'thing/b']);
  });

  it('is everything where a list of all is asked for, whoever asked first', async () => {
    expect(await keysOf(all)).toEqual(['*']);
    expect(await keysOf(all)).toEqual(['*']);
  });

  it('is its own of each page that is rendered at the same time', async () => {
    const page = (id: string) => keysOf(async () => (await things()).get(id));
    expect(await Promise.all([page('a'), page('b')])).toEqual([['thing/a'], ['thing/b']]);
  });

  it('has a digest, but everything and what is unknown have none', async () => {
    const now = (key: string) => globalThis.variorumReads?.now(key);
    expect(await now('thing/a')).toBe(digestOf({ id: 'a' }));
    expect(await now('thing/b')).toBe('');
    expect(await now('*')).toBeUndefined();
    expect(await now('other/a')).toBeUndefined();
  });
});

describe('a digest', () => {
  it('is of what is inside, by its own digest where it has one', () => {
    const inner = (digest: string) => ({ list: [digested({ any: 1 }, digest)] });
    expect(digestOf(inner('x'))).toBe(digestOf(inner('x')));
    expect(digestOf(inner('x'))).not.toBe(digestOf(inner('y')));
  });

  it('is not taken of what JSON cannot tell', () => {
    expect(() => digestOf({ map: new Map() })).toThrow(/map or a set/);
  });
});
