/**
 * Makes things when they are asked for. The ones asked for last stay at hand, so that whoever asks again
 * soon need not wait, and however many there are, no more than so much of them is in memory.
 *
 * @param make the thing of a key, and its weight, in whatever unit `most` is
 * @param most weight that stays at hand
 */
export const atHand = <Key, T>(
  make: (key: Key) => { value: T; weight: number },
  most: number,
): ((key: Key) => T) => {
  const held = new Map<Key, { value: T; weight: number }>();
  let weight = 0;
  return (key) => {
    const known = held.get(key);
    if (known) {
      // To the end of the order in which they go.
      held.delete(key);
      held.set(key, known);
      return known.value;
    }
    const made = make(key);
    held.set(key, made);
    weight += made.weight;
    for (const [oldest, { weight: own }] of held) {
      if (weight <= most || oldest === key) break;
      held.delete(oldest);
      weight -= own;
    }
    return made.value;
  };
};
