import { generate, type Generated } from '../../../../scripts/lib/generate.ts';
import type { Project } from '../../../../scripts/lib/project.ts';

/** What the captures of a small project give. */
export const generated = (project: Project): Promise<Generated> =>
  generate(project, { progress: () => undefined, cached: false }, (all) => Promise.resolve(all));
