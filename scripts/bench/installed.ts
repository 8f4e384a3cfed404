import { spawn } from 'node:child_process';

/** Installs what a folder's package needs; false where that is not possible. */
export const installed = (folder: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'ignore',
    });
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
