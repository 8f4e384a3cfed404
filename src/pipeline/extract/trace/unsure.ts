/** Decisions within this of one half are unsure. */
const UNSURE = 0.35;

/** Whether the model was unsure of a line, given its probability that the line is body. */
export const isUnsure = (keep: number | null): boolean =>
  keep !== null && Math.abs(keep - 0.5) < UNSURE;
