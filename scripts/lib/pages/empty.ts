import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes a folder below another where it is empty, and those around it that are then empty too. */
export const removeEmpty = (root: string, path: string): void => {
  for (let at = path; at !== '.' && at !== ''; at = dirname(at))
    try {
      rmdirSync(join(root, at));
    } catch {
      // Something else stands in it.
      return;
    }
};
