/** Who said a quotation of an article, and the utterances that it is a reading of. */
export type Attributions = (
  article: string,
  quote: string,
) => { name: string | null; utterances: readonly string[] };

/** Every quotation is an utterance of its own: what holds until readings are collated. */
export const attribute = (): Attributions => () => ({ name: null, utterances: [] });
