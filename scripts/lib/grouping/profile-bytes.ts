import type { Profile } from '../../../src/pipeline/group/index.ts';
import { parcel, unparcel } from '../../../src/pipeline/group/parcel.ts';
import { About } from './profiles.ts';
import { asText, asWords } from './text-words.ts';

/** A profile by itself, as it is kept with its article. */
export const profileBytes = ({ terms, shingles, bands, ...about }: Profile): Uint8Array => {
  const { buffer } = parcel([asWords(JSON.stringify(About.parse(about))), terms, shingles, bands]);
  return new Uint8Array(buffer);
};

const NONE = new Uint32Array();

/** The profile in what `profileBytes` made. */
export const profileIn = (bytes: Uint8Array): Profile => {
  const isAligned = bytes.byteOffset % 4 === 0;
  const { buffer, byteOffset } = isAligned ? bytes : Uint8Array.from(bytes);
  const rows = unparcel(new Uint32Array(buffer, byteOffset, bytes.length / 4));
  const [about = NONE, terms = NONE, shingles = NONE, bands = NONE] = rows;
  return { ...About.parse(JSON.parse(asText(about))), terms, shingles, bands };
};
