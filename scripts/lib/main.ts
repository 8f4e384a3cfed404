import { argumentsOf } from './arguments.ts';
import type { Invocation } from './command.ts';
import { COMMANDS } from './commands.ts';
import { Failure, UsageError } from './failure.ts';
import { globalHelp, helpOf } from './help.ts';
import { printable } from './printable.ts';
import { STATUS, type Status } from './status.ts';
import { ReaderGone } from './terminal.ts';

/** What every command is given, whatever its arguments. */
export type Surroundings = Omit<Invocation, 'operands' | 'flags'>;

/** Runs the command line `variorum ARGS`. Throws nothing: what goes wrong is said and has a status. */
export const main = async (args: readonly string[], around: Surroundings): Promise<Status> => {
  const { terminal } = around;
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.data(`${globalHelp()}\n`);
    return STATUS.done;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    if (name !== '') terminal.say(printable(`variorum: there is no command '${name}'`));
    terminal.say(globalHelp());
    return STATUS.usage;
  }
  try {
    const { operands, flags } = argumentsOf(command, rest);
    if (flags.has('help')) {
      await terminal.data(`${helpOf(name, command)}\n`);
      return STATUS.done;
    }
    const run = await command.load();
    return await run({ ...around, operands, flags });
  } catch (error) {
    if (error instanceof ReaderGone) return STATUS.done;
    if (error instanceof UsageError) {
      terminal.say(printable(`variorum ${name}: ${error.message}`));
      terminal.say(helpOf(name, command));
      return STATUS.usage;
    }
    if (error instanceof Failure) terminal.say(printable(`${error.message} ${error.remedy}`));
    else terminal.say(unexpected(error));
    return STATUS.failed;
  }
};

/** An error that nobody foresaw, with its stack: a fault of the program, to be reported. */
const unexpected = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split('\n').map(printable).join('\n');
};
