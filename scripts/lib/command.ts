import type { Project } from './project.ts';
import type { Status } from './status.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given. */
export type Invocation = {
  project: Project;
  terminal: Terminal;
  /** The arguments that are no flags. */
  operands: readonly string[];
  /** The flags given, by name, without their dashes. */
  flags: ReadonlySet<string>;
  /** The flags given with a value, by name. */
  options: ReadonlyMap<string, string>;
  /** The folder that relative paths among the operands start from. */
  from: string;
  /** Bytes for a command that reads standard input. */
  input: AsyncIterable<Uint8Array>;
};

/** A command: does its work and says how it ended. */
export type Run = (invocation: Invocation) => Promise<Status>;

/** One row of the table of commands. */
export type Command = {
  /** Operands as the usage shows them. */
  operands: string;
  /** How many operands it takes. */
  takes: { least: number; most: number };
  summary: string;
  /** More about it, line by line. */
  details: readonly string[];
  /** Its flags and what each does. `--help` is understood by all. */
  flags: Readonly<Record<string, string>>;
  /** Its flags with a value: how the usage shows that, and what each does. */
  options?: Readonly<Record<string, { value: string; what: string }>>;
  /** The implementation, loaded when it is wanted: no command waits for the libraries of another. */
  load: () => Promise<Run>;
};
