import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

const STATUSES = `Exit status: 0 done (what was left out is reported), 1 not done or faults found, 2 wrong usage,
3 with --strict when anything was left out.`;

/** `variorum extract [--strict] FILE|DIR…` */
const usage = (name: string, { flags, options, operands }: Command): string =>
  [
    'variorum',
    name,
    ...Object.keys(flags).map((flag) => `[--${flag}]`),
    ...Object.entries(options ?? {}).map(([option, { value }]) => `[--${option} ${value}]`),
    operands,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The help of one command. */
export const helpOf = (name: string, command: Command): string => {
  const options = Object.entries(command.options ?? {}).map(
    ([option, { value, what }]) => [`${option} ${value}`, what] as const,
  );
  const flags = [...Object.entries(command.flags), ...options, ['help', 'show this'] as const];
  return [
    `Usage: ${usage(name, command)}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...command.details,
    '',
    ...flags.map(([flag, what]) => `  --${flag.padEnd(10)}${what}`),
    '',
    STATUSES,
  ].join('\n');
};

/** The help of the whole. */
export const globalHelp = (): string => {
  const rows = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'Usage: variorum COMMAND [FLAG…] [ARGUMENT…]',
    '',
    'A folder of scraped news pages becomes a site: each story once, every quotation as each outlet',
    'printed it.',
    '',
    ...rows,
    '',
    '`variorum COMMAND --help` says more about one of them. From a clone: npm run variorum -- COMMAND',
    '',
    STATUSES,
  ].join('\n');
};
