import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { UsageError } from './failure.ts';

/** A command's arguments, told apart. */
export type Arguments = { operands: string[]; flags: ReadonlySet<string> };

/**
 * The arguments of one command.
 * @throws UsageError on a flag that it has not, or with too few or too many operands
 */
export const argumentsOf = (command: Command, args: readonly string[]): Arguments => {
  const names = [...Object.keys(command.flags), 'help'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }]));
  const { values, positionals } = parsed(args, options);
  const flags = new Set(names.filter((name) => values[name] === true));
  if (flags.has('help')) return { operands: positionals, flags };
  if (positionals.length < command.takes.least)
    throw new UsageError(`${command.operands} is missing`);
  const surplus = positionals[command.takes.most];
  if (surplus !== undefined) throw new UsageError(`'${surplus}' is one argument too many`);
  return { operands: positionals, flags };
};

const parsed = (args: readonly string[], options: Record<string, { type: 'boolean' }>) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs goes on to suggest `--` in a second sentence, which helps nobody here.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
};
