import { OWN_FEATURES } from './own.ts';
import type { Rows } from './rows.ts';
import { TILT_FEATURES } from './tilt.ts';

/** How many of a line's features its neighbours see: all of a dump's, and where an element stands. */
const SEEN = TILT_FEATURES + OWN_FEATURES + 13;

/** How slowly what is read is forgotten, per line: a heading is felt about ten lines further on. */
const DECAY = 0.9;

/**
 * Rows with what stands around each line behind its own features: the line before and the one
 * behind, and running averages of all lines before and behind. Outside the page all is zero.
 */
export const withNeighbours = ({ values, width, count }: Rows): Rows => {
  const seen = Math.min(width, SEEN);
  const wide = width + 4 * seen;
  const result = new Float32Array(count * wide);
  for (let i = 0; i < count; i++) {
    const at = i * wide;
    result.set(values.subarray(i * width, (i + 1) * width), at);
    if (i > 0) result.set(values.subarray((i - 1) * width, (i - 1) * width + seen), at + width);
    if (i + 1 < count)
      result.set(values.subarray((i + 1) * width, (i + 1) * width + seen), at + width + seen);
  }
  const before = width + 2 * seen;
  const behind = before + seen;
  for (let i = 1; i < count; i++) {
    const j = count - 1 - i;
    for (let k = 0; k < seen; k++) {
      const past = result[(i - 1) * wide + before + k] ?? 0;
      result[i * wide + before + k] =
        DECAY * past + (1 - DECAY) * (values[(i - 1) * width + k] ?? 0);
      const ahead = result[(j + 1) * wide + behind + k] ?? 0;
      result[j * wide + behind + k] =
        DECAY * ahead + (1 - DECAY) * (values[(j + 1) * width + k] ?? 0);
    }
  }
  return { values: result, width: wide, count };
};
