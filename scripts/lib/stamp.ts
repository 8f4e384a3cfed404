import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MAX_BYTES } from '../../src/pipeline/read/index.ts';
import { writeWhole } from './content-files.ts';
import { GENERATED, outputsDigest } from './outputs.ts';
import type { Project } from './project.ts';
import { type Add, addDate, walk } from './walk.ts';

/** The program and its settings, below the project's root. */
const PROGRAM = [
  'content/site.yaml',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
] as const;

/** Everything that the site is made from. */
const INPUTS = [
  'content/captures',
  'content/sources',
  'content/people',
  'content/corrections',
  ...PROGRAM,
] as const;

/** Settings of the environment that the site depends on. */
const SETTINGS = ['SITE_URL', 'BASE_PATH'] as const;

/** Digests over what a build was made from and what it left. */
const Stamp = z.object({ inputs: z.string(), outputs: z.string() });

/** The bytes; of a file too large to be a capture, its date. */
const addContents: Add = (hash, path, about) => {
  if (about.size > MAX_BYTES) addDate(hash, path, about);
  else hash.update(readFileSync(path));
};

/** A digest over what the site is made from. To be taken before a build reads any of it. */
export const inputsDigest = (project: Project): string => digestOver(project, INPUTS);

/** A digest over the program, its settings and what runs it. */
export const programDigest = (project: Project): string => digestOver(project, PROGRAM);

/** A digest over the generated content. */
export const contentDigest = ({ content }: Project): string => {
  const hash = createHash('sha256');
  for (const name of GENERATED) walk(hash, join(content, name), name, addContents);
  return hash.digest('hex');
};

const digestOver = ({ root }: Project, paths: readonly string[]): string => {
  const hash = createHash('sha256').update(process.version);
  for (const name of SETTINGS) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const path of paths) walk(hash, join(root, path), path, addContents);
  return hash.digest('hex');
};

/** True when the last build was made from inputs of this digest, and all that it left still stands. */
export const isUnchanged = async (project: Project, inputs: string): Promise<boolean> => {
  const kept = await keptStamp(project);
  return kept?.inputs === inputs && kept.outputs === (await outputsDigest(project));
};

const keptStamp = async (project: Project): Promise<z.infer<typeof Stamp> | null> => {
  try {
    return Stamp.parse(JSON.parse(await readFile(stampPath(project), 'utf8')));
  } catch {
    // None, or one cut short: the site is built again.
    return null;
  }
};

/** Notes that what stands now was built from inputs of this digest. */
export const keepStamp = async (project: Project, inputs: string): Promise<void> => {
  const stamp = { inputs, outputs: await outputsDigest(project) };
  await writeWhole(stampPath(project), JSON.stringify(stamp));
};

const stampPath = ({ cache }: Project): string => join(cache, 'stamp.json');
