import { setTimeout as wait } from 'node:timers/promises';

/** Twice the milliseconds for which a file has to be left alone before it is read at once. */
const QUIET = 40;

/**
 * Waits until what was written before counts as left alone, so that it is read, and known again, the
 * same way here and where the parts are joined.
 */
export const untilQuiet = (): Promise<void> => wait(QUIET);
