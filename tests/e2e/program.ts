import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export { copyProgram } from '../../scripts/bench/build/program.ts';

/** What the test runner, or who runs it, sets and a build would take for its own. */
const RUNNER = /^(?:VITE|VITEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|BASE_PATH|SITE_URL)/;

/** Where a site stands, as the build is told. */
export type Settings = { BASE_PATH: string; SITE_URL: string };

/**
 * Runs the text of a module in a Node of its own, as if no test ran; gives what it printed.
 * @throws {Error} with what it printed, where it fails.
 */
export const runModule = async (
  module: string,
  {
    args = [],
    cwd,
    settings,
  }: { args?: readonly string[]; cwd?: string; settings?: Settings } = {},
): Promise<string> => {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNER.test(name));
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', module, ...args],
    { cwd: cwd ?? process.cwd(), env: { ...Object.fromEntries(kept), ...settings } },
  );
  return stdout + stderr;
};
