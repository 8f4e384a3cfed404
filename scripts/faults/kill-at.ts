/**
 * Preloaded into a command (`node --import`): counts what each of its threads does to the file system, and
 * kills it, with all that it started, where one comes to a given event. What the main thread did goes to a
 * file when it ends by itself. Set by VARIORUM_EVENTS: `count FILE`, or `kill N before|amid|after [NAME]`, N
 * from the first event NAME on.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const NAMES = ['writeFile', 'rename', 'mkdir', 'rm', 'unlink', 'link', 'copyFile'] as const;

const [task = '', value = '', when = '', since = ''] = (process.env.VARIORUM_EVENTS ?? '').split(
  ' ',
);
const last = task === 'kill' ? Number(value) : Infinity;
const seen: string[] = [];

const end = (): void => {
  // The whole group: the command was started as the first of one.
  process.kill(0, 'SIGKILL');
};

type Act = (...args: never[]) => unknown;

/** A function that counts its calls; the last one is not come back from. */
const counted =
  (name: string, act: Act): Act =>
  (...args) => {
    if (seen.length > 0 || since === '' || since === name) seen.push(name);
    if (seen.length !== last) return act(...args);
    if (when === 'before') end();
    const result = act(...args);
    if (when === 'after' && result instanceof Promise) return result.finally(end);
    end();
    return result;
  };

/** Puts counting functions in the place of some of a module's. */
const count = (module: object, names: readonly string[]): void => {
  for (const name of names) {
    const act: unknown = Reflect.get(module, name);
    if (typeof act === 'function') {
      const bare: Act = (...args) => Reflect.apply(act, module, args);
      Reflect.set(module, name, counted(name, bare));
    }
  }
};

if (task !== '') {
  count(fs.promises, NAMES);
  count(
    fs,
    NAMES.map((name) => `${name}Sync`),
  );
  count(childProcess, ['spawnSync']);
  syncBuiltinESMExports();
  if (task === 'count' && isMainThread)
    process.on('exit', () => {
      fs.writeFileSync(value, seen.join('\n'));
    });
}
