import { hostileFields } from './fields.ts';
import { FORMATS } from './formats.ts';
import { NAMES, SHAPES } from './shapes.ts';

/** Captures of each format, so that every field meets every payload in one or another. */
const PER_FORMAT = 4;

const inEveryFormat = (): [string, string | Uint8Array][] =>
  FORMATS.flatMap(([ending, write], f) =>
    Array.from({ length: PER_FORMAT }, (_, i): [string, string | Uint8Array] => [
      `fields/${f}-${i}.${ending}`,
      write(hostileFields(i * FORMATS.length + f)),
    ]),
  );

const underEveryName = (): [string, string | Uint8Array][] => {
  const dump = FORMATS.find(([ending]) => ending === 'txt')?.[1];
  return NAMES.map((name, i) => [`names/${name}`, dump?.(hostileFields(100 + i)) ?? '']);
};

/** Small ones: captures of each format with something hostile in every field, and hostile names. */
export const hostileCaptures = (): Record<string, string | Uint8Array> =>
  Object.fromEntries([...inEveryFormat(), ...underEveryName()]);

/** Large ones, which would exhaust a careless reader. */
export const exhaustingCaptures = (): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(SHAPES).map(([name, make]) => [`shapes/${name}`, make()]));
