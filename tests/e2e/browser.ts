import { arch, platform } from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/**
 * Of the arguments that the packaged Chromium comes with, those that would hide a fault of the site
 * or that make one failing page end them all.
 */
const UNWANTED = new Set([
  '--allow-running-insecure-content',
  '--disable-web-security',
  '--single-process',
  '--no-zygote',
]);

/** Whether the packaged Chromium runs here. */
export const hasPackaged = platform === 'linux' && arch === 'x64';

/**
 * The Chromium that comes as a package: the same for all, and nothing is asked of the system.
 *
 * @param more arguments beside those that it needs here
 * @param env variables of its environment beside those of this process
 */
export const packaged = async (
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Browser> => {
  // Read when the package is loaded: without it, libraries that the system may lack are not unpacked.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((argument) => !UNWANTED.has(argument)), ...more],
    chromiumSandbox: false,
    env: { ...process.env, ...env },
  });
};

/**
 * Starts a Chromium without a window. Linux x64 uses the packaged one first, so that an installed
 * browser hides no fault; elsewhere an installed Chrome or Edge, or Playwright's own, is used.
 *
 * @param more arguments of Chromium beside those that it needs here
 * @throws {Error} where there is none, saying how to get one.
 */
export const launch = async (more: readonly string[] = []): Promise<Browser> => {
  const args = [...more];
  const ways = [
    ...(hasPackaged ? [() => packaged(more)] : []),
    () => chromium.launch({ channel: 'chrome', args }),
    () => chromium.launch({ channel: 'msedge', args }),
    () => chromium.launch({ args }),
  ];
  const faults: string[] = [];
  for (const way of ways)
    try {
      return await way();
    } catch (error) {
      faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  throw new Error(
    `No browser for the tests: install Chrome, or run "npx playwright-core install chromium".\n${faults.join('\n')}`,
  );
};
