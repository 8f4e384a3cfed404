import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedYaml } from '../loaders/checked-yaml.ts';
import { Settings } from './schema.ts';

/** The settings file, below `content/`. */
export const SETTINGS_FILE = 'site.yaml';

/** A path with a slash at both ends, `/` for none. */
const withSlashes = (path: string): string => {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
};

/** A variable that is set to nothing is as good as none. */
const set = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

/** What stands in the settings file is not what can be set: where, what, and the way out. */
export class SettingsError extends Error {}

/**
 * The publisher's settings, with a default for each that is not set. `SITE_URL` and `BASE_PATH` of
 * the environment go before the file: a host knows best where it serves.
 *
 * @param content the folder that holds the file
 * @throws {SettingsError} when the file is not what it should be, naming every place
 */
export const readSettings = (
  content: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Settings => {
  const read = checkedYaml(
    textOf(join(content, SETTINGS_FILE)),
    // An empty file, or one of comments alone, sets nothing.
    Settings.nullable(),
  );
  if ('faults' in read)
    throw new SettingsError(
      read.faults
        .map(({ position, place, reason }) =>
          [`content/${SETTINGS_FILE}:${position}`, place, reason].filter(Boolean).join(': '),
        )
        .join('\n'),
    );
  const settings = read.value ?? Settings.parse({});
  return {
    ...settings,
    url: set(env.SITE_URL) ?? settings.url,
    base: withSlashes(set(env.BASE_PATH) ?? settings.base),
  };
};
