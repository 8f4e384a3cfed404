import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { thisProject } from '../project.ts';

const { root } = thisProject();

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command that a package brings. */
const scriptOf = (name: string): string => {
  const folder = join(root, 'node_modules', name);
  const { bin } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const path = typeof bin === 'string' ? bin : bin[name === 'typescript' ? 'tsc' : name];
  if (path === undefined) throw new Error(`${name} brings no command`);
  return join(folder, path);
};

/** Runs a script of the project with this very Node and waits; true where it ended with status 0. */
export const runNode = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });

/**
 * Runs packages' commands at the same time, each with its arguments; what one prints is shown when it has
 * ended. Which of them ended with status 0, in their order.
 */
export const runBeside = (
  commands: readonly (readonly [name: string, ...args: string[]])[],
): Promise<boolean[]> =>
  Promise.all(
    commands.map(
      ([name, ...args]) =>
        new Promise<boolean>((resolve, reject) => {
          const child = spawn(process.execPath, [scriptOf(name), ...args], {
            cwd: root,
            stdio: ['ignore', 'pipe', 'pipe'],
          });
          const printed: Buffer[] = [];
          const keep = (piece: Buffer): void => {
            printed.push(piece);
          };
          child.stdout.on('data', keep);
          child.stderr.on('data', keep);
          child.on('error', reject);
          child.on('close', (status) => {
            process.stdout.write(Buffer.concat(printed));
            resolve(status === 0);
          });
        }),
    ),
  );

/** Runs a package's command (not whatever else of that name is installed on the machine). */
export const runTool = (name: string, ...args: readonly string[]): Promise<boolean> =>
  runNode([scriptOf(name), ...args]);
