import { plainJson } from '../json.ts';
import type { ListFile } from './divided.ts';
import { type ListName, VERSION } from './schemas.ts';

/** The forms of a list's files: of quotations there is a table, too. */
export const endingsOf = (list: ListName): ('json' | 'csv')[] =>
  list === 'quotes' ? ['json', 'csv'] : ['json'];

const TYPES = { json: 'application/json', csv: 'text/csv' };

/** The addresses of a list's file. @param absolute full address of a path */
export const addressesOf = (
  list: ListName,
  file: string,
  absolute: (path: `/${string}`) => string,
): { type: string; url: string }[] =>
  endingsOf(list).map((ending) => ({
    type: TYPES[ending],
    url: absolute(`/data/${file}.${ending}`),
  }));

/** What stands at the address of a list that is too long for one file: the names of its parts. */
export const partsJson = (
  list: ListName,
  files: readonly Pick<ListFile, 'name' | 'count'>[],
  absolute: (path: `/${string}`) => string,
): string => {
  const parts = files.map(({ name, count }) => ({
    count,
    files: addressesOf(list, name, absolute),
  }));
  return `${plainJson({
    $schema: absolute('/data/schemas/v1/parts.json'),
    version: VERSION,
    site: absolute('/'),
    about: absolute('/data/'),
    list,
    count: files.reduce((sum, { count }) => sum + count, 0),
    parts,
  })}\n`;
};
