import { argumentsOf } from './arguments.ts';
import type { Invocation } from './command.ts';
import { COMMANDS } from './commands.ts';
import { UsageError, wordsFor } from './failure.ts';
import { globalHelp, helpOf } from './help.ts';
import { printable } from './printable.ts';
import { STATUS, type Status } from './status.ts';
import { ReaderGone } from './terminal.ts';

/** What every command is given, whatever its arguments. */
export type Surroundings = Omit<Invocation, 'operands' | 'flags' | 'options'>;

/** Runs the command line `variorum ARGS`. Throws nothing: what goes wrong is said and has a status. */
export const main = async (args: readonly string[], around: Surroundings): Promise<Status> => {
  const { terminal } = around;
  const [name = '', ...rest] = args;
  try {
    return await run(name, rest, around);
  } catch (error) {
    if (error instanceof ReaderGone) return STATUS.done;
    if (error instanceof UsageError) {
      terminal.say(printable(`variorum: ${error.message}`));
      terminal.say(usageOf(name));
      return STATUS.usage;
    }
    terminal.say(wordsFor(error));
    return STATUS.failed;
  }
};

const run = async (name: string, args: string[], around: Surroundings): Promise<Status> => {
  const { data } = around.terminal;
  if (name === '--help' || name === '-h' || name === 'help') return show(globalHelp(), data);
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw new UsageError(name === '' ? 'which command?' : `there is no command '${name}'`);
  const { operands, flags, options } = argumentsOf(command, args);
  if (flags.has('help')) return show(helpOf(name, command), data);
  const perform = await command.load();
  return perform({ ...around, operands, flags, options });
};

const show = async (help: string, data: Invocation['terminal']['data']): Promise<Status> => {
  await data(`${help}\n`);
  return STATUS.done;
};

/** The help of the command meant, or of the whole. */
const usageOf = (name: string): string => {
  const command = COMMANDS.get(name);
  return command === undefined ? globalHelp() : helpOf(name, command);
};
