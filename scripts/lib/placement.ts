import { readSettings, SettingsError } from '../../src/settings/read.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { Failure } from './failure.ts';
import type { Project } from './project.ts';

/** Where a site will stand: its host, and the path below it with a slash at both ends. */
export type Placement = { url: string; base: string };

/**
 * The publisher's settings for a project.
 * @throws {Failure} when they cannot be used
 */
export const settingsOf = ({ content }: Project): Settings => {
  try {
    return readSettings(content);
  } catch (error) {
    if (error instanceof SettingsError)
      throw new Failure(error.message, 'Mend it, or delete the line: every setting has a default.');
    throw error;
  }
};

/**
 * Where the settings and the environment place the site.
 * @throws {Failure} when the settings cannot be used
 */
export const placementOf = (project: Project): Placement => {
  const { url, base } = settingsOf(project);
  return { url, base };
};
