import { z } from 'zod';

/** Parts of rows that several lists have. */

/** Full address of a page or a file of the site, or of an original page. */
export const Address = z.url({ protocol: /^https?$/ });

/** A number of things. */
export const Count = z.int().nonnegative();

/** Id of an outlet, a person: words in small letters, joined by hyphens. */
export const Slug = z.string();
