/** The command line; `variorum --help` says what it does. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { standpoint, thisProject } from './lib/project.ts';
import { terminalOn } from './lib/terminal.ts';

// A write that fails is told to whoever wrote; without a listener the event would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const project = thisProject();
// Code is compiled once and for all threads and programs that this one starts: they find it by the environment.
process.env.NODE_COMPILE_CACHE ??= join(project.cache, 'compiled');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { main } = await import('./lib/main.ts');
process.exitCode = await main(process.argv.slice(2), {
  project,
  terminal: terminalOn(process.stdout, process.stderr),
  from: standpoint(project),
  input: process.stdin,
});
