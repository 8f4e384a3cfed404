import { z } from 'zod';
import type { Profile } from '../../../src/pipeline/group/index.ts';
import { parcel, unparcel } from '../../../src/pipeline/group/parcel.ts';
import { asText, asWords } from './text-words.ts';
import { About, packed, unpacked } from './profiles.ts';

/** Profiles that lie in one file, by their keys. */
export type Segment = { file: string; profiles: ReadonlyMap<string, Profile> };

/** What stands before the rows of numbers, as JSON. */
const Head = z.object({ engine: z.string(), keys: z.array(z.string()), about: z.array(About) });

/** Profiles as one row of numbers. */
export const segmentOf = (
  entries: readonly (readonly [string, Profile])[],
  engine: string,
): Uint32Array => {
  const { about, words } = packed(entries.map(([, profile]) => profile));
  const head: z.infer<typeof Head> = { engine, keys: entries.map(([key]) => key), about };
  return parcel([asWords(JSON.stringify(head)), words]);
};

/** The profiles in a file; null where it is gone or another engine wrote it. */
export const segmentIn = (
  file: string,
  content: Uint32Array | null,
  engine: string,
): Segment | null => {
  if (content === null) return null;
  const [first = new Uint32Array(), words = new Uint32Array(1)] = unparcel(content);
  const head = Head.parse(JSON.parse(asText(first)));
  if (head.engine !== engine) return null;
  const profiles = unpacked({ about: head.about, words });
  return {
    file,
    profiles: new Map(profiles.map((profile, i) => [head.keys[i] ?? '', profile])),
  };
};
