import { readSettings, SettingsError } from '../../src/settings/read.ts';
import { Failure } from './failure.ts';
import type { Project } from './project.ts';

/** Where a site will stand: its host, and the path below it with a slash at both ends. */
export type Placement = { url: string; base: string };

/**
 * Where the settings and the environment place the site.
 * @throws {Failure} when the settings cannot be used
 */
export const placementOf = ({ content }: Project): Placement => {
  try {
    const { url, base } = readSettings(content);
    return { url, base };
  } catch (error) {
    if (error instanceof SettingsError)
      throw new Failure(error.message, 'Mend it, or delete the line: every setting has a default.');
    throw error;
  }
};
