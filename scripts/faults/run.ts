import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Project } from '../lib/project.ts';

/** How a command ended: its status, null where it was killed, what it said, and how long it took. */
export type Ended = { status: number | null; said: string; milliseconds: number };

/**
 * When a command is killed: at the nth thing that it does to the file system (from the first one of a name
 * on), or after some time.
 */
export type Moment =
  { event: number; when: 'before' | 'amid' | 'after'; since?: string } | { milliseconds: number };

type Options = {
  /** The moment of `kill -9`. */
  kill?: Moment;
  /** Where the names of all that it does to the file system are written. */
  count?: string;
  /** The largest file that it may write, in kilobytes. */
  largest?: number;
  /** Whose rights it has. */
  uid?: number;
  /** False for a system that cannot exchange folders: no Perl is found. */
  exchanges?: boolean;
};

const PRELOAD = new URL('./kill-at.ts', import.meta.url).href;

/** What the command is told of events. */
const eventsOf = ({ kill, count }: Options): string => {
  if (count !== undefined) return `count ${count}`;
  return kill !== undefined && 'event' in kill
    ? `kill ${kill.event} ${kill.when} ${kill.since ?? ''}`
    : '';
};

/** Runs a command of a project in a process group of its own, and kills it, with its children, when told to. */
export const run = async (
  { root }: Project,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> => {
  const { kill, largest, uid, exchanges = true } = options;
  const command = [process.execPath, '--import', PRELOAD, join(root, 'scripts', 'variorum.ts')];
  // A limit of the shell counts blocks of half a kilobyte, or of one (bash).
  const limit = `ulimit -f ${(largest ?? 0) * 2}; exec "$@"`;
  const [program = '', ...rest] =
    largest === undefined ? command : ['/bin/sh', '-c', limit, 'sh', ...command];
  const started = performance.now();
  const child = spawn(program, [...rest, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
    env: {
      PATH: exchanges ? process.env.PATH : '',
      HOME: root,
      TMPDIR: process.env.TMPDIR,
      NODE_COMPILE_CACHE: join(root, '.compiled'),
      VARIORUM_EVENTS: eventsOf(options),
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const timer =
    kill !== undefined && 'milliseconds' in kill
      ? setTimeout(() => {
          killGroup(child.pid);
        }, kill.milliseconds)
      : undefined;
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  return { status, said, milliseconds: performance.now() - started };
};

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
};
