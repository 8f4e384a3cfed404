import { z } from 'zod';

/** A list with one entry or more, typed so: `[T, ...T[]]` (zod's `nonempty` says only `T[]`). */
export const atLeastOne = <T extends z.ZodType>(schema: T) => z.tuple([schema], schema);
