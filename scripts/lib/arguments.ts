import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { UsageError } from './failure.ts';

/** A command's arguments, told apart. */
export type Arguments = {
  operands: string[];
  flags: ReadonlySet<string>;
  options: ReadonlyMap<string, string>;
};

/**
 * The arguments of one command.
 * @throws UsageError on a flag that it has not, or with too few or too many operands
 */
export const argumentsOf = (command: Command, args: readonly string[]): Arguments => {
  const names = [...Object.keys(command.flags), 'help'];
  const valued = Object.keys(command.options ?? {});
  const { values, positionals } = parsed(args, {
    ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }])),
    ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
  });
  const options = new Map(
    valued.flatMap((name): [string, string][] => {
      const value = values[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const flags = new Set(names.filter((name) => values[name] === true));
  if (flags.has('help')) return { operands: positionals, flags, options };
  if (positionals.length < command.takes.least)
    throw new UsageError(`${command.operands} is missing`);
  const surplus = positionals[command.takes.most];
  if (surplus !== undefined) throw new UsageError(`'${surplus}' is one argument too many`);
  return { operands: positionals, flags, options };
};

const parsed = (
  args: readonly string[],
  options: Record<string, { type: 'boolean' | 'string' }>,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs goes on to suggest `--` in a second sentence, which helps nobody here.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
};
