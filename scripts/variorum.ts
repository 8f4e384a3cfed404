/** The command line; `variorum --help` says what it does. */
import { main } from './lib/main.ts';
import { standpoint, thisProject } from './lib/project.ts';
import { terminalOn } from './lib/terminal.ts';

// A write that fails is told to whoever wrote; without a listener the event would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const project = thisProject();
process.exitCode = await main(process.argv.slice(2), {
  project,
  terminal: terminalOn(process.stdout, process.stderr),
  from: standpoint(project),
  input: process.stdin,
});
