import { join, resolve } from 'node:path';

/** Where things stand. All paths are absolute. */
export type Project = ReturnType<typeof projectAt>;

/** The layout of a project in a folder. */
export const projectAt = (root: string) => {
  const content = join(root, 'content');
  return {
    root,
    content,
    captures: join(content, 'captures'),
    sources: join(content, 'sources'),
    people: join(content, 'people'),
    corrections: join(content, 'corrections'),
    /** The finished site. */
    dist: join(root, 'dist'),
    /** Work in progress and what makes a rerun quick; may be deleted at any time. */
    cache: join(root, '.variorum'),
  };
};

/** The clone that this file is part of. */
export const thisProject = (): Project => projectAt(resolve(import.meta.dirname, '..', '..'));

/**
 * The folder that paths on the command line are relative to. npm moves its scripts into the clone
 * and says in INIT_CWD where the user stands.
 */
export const standpoint = (project: Project): string =>
  process.cwd() === project.root ? (process.env.INIT_CWD ?? project.root) : process.cwd();
