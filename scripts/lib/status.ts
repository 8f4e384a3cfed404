/** How a command ends, as the shell sees it. */
export const STATUS = {
  /** The work is done; captures left out, if any, were reported. */
  done: 0,
  /** Nothing was built, or a check found faults. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** With `--strict`: done, but something was left out. */
  leftOut: 3,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** The status of work that was done but for `leftOut` things. */
export const statusOf = (leftOut: number, strict: boolean): Status =>
  strict && leftOut > 0 ? STATUS.leftOut : STATUS.done;
