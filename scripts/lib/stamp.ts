import { createHash, type Hash } from 'node:crypto';
import { constants, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../../src/pipeline/text/order.ts';
import { MAX_BYTES } from '../../src/pipeline/read/index.ts';
import { writeWhole } from './content-files.ts';
import { codeOf } from './failure.ts';
import type { Project } from './project.ts';

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

/** What a build leaves in `content/`. */
const GENERATED = [
  'articles',
  'changes',
  'stories',
  'topics',
  'people.json',
  'sources.json',
  'report.json',
];

/** Settings of the environment that the site depends on. */
const SETTINGS = ['SITE_URL', 'BASE_PATH'] as const;

/** Digests over what a build was made from and what it left. */
const Stamp = z.object({ inputs: z.string(), outputs: z.string() });

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

/** A digest over names, sizes and dates of the generated content and of `dist/`. */
const outputsDigest = ({ content, dist }: Project): string => {
  const hash = createHash('sha256');
  for (const name of GENERATED) walk(hash, join(content, name), name, addDate);
  walk(hash, dist, 'dist', addDate);
  return hash.digest('hex');
};

/** True when the last build was made from inputs of this digest, and all that it left still stands. */
export const isUnchanged = async (project: Project, inputs: string): Promise<boolean> => {
  const kept = await keptStamp(project);
  return kept?.inputs === inputs && kept.outputs === outputsDigest(project);
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
  const stamp = { inputs, outputs: outputsDigest(project) };
  await writeWhole(stampPath(project), JSON.stringify(stamp));
};

const stampPath = ({ cache }: Project): string => join(cache, 'stamp.json');

type About = { size: number; mtimeMs: number };
type Add = (hash: Hash, path: string, about: About) => void;

const addDate: Add = (hash, _, { mtimeMs }) => {
  hash.update(`${mtimeMs}`);
};

/** The bytes; of a file too large to be a capture, its date. */
const addContents: Add = (hash, path, about) => {
  if (about.size > MAX_BYTES) addDate(hash, path, about);
  else hash.update(readFileSync(path));
};

/** What of a mode says whether it is a file; rights may differ from machine to machine. */
const KIND = constants.S_IFMT;

/**
 * Every file at and below a path, in the order of names: name, size, and what `add` takes of it. In one
 * go: of a hundred thousand files, each takes ten times as long when it is waited for.
 */
const walk = (hash: Hash, path: string, name: string, add: Add): void => {
  try {
    const about = lstatSync(path);
    hash.update(`\0${name}\0${about.mode & KIND}\0${about.isFile() ? about.size : ''}\0`);
    if (about.isFile()) add(hash, path, about);
    else if (about.isDirectory())
      for (const entry of readdirSync(path).sort(byCodeUnit))
        walk(hash, join(path, entry), `${name}/${entry}`, add);
    else addDate(hash, path, about);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    hash.update(`\0${name}\0${codeOf(error)}`);
  }
};
