/**
 * Makes things when they are asked for. The ones asked for last stay at hand, so that whoever asks again
 * soon need not wait, and however many there are, no more than so much of them is in memory.
 *
 * @param make the thing of an id, and its weight, in whatever unit `most` is
 * @param most weight that stays at hand
 */
export const atHand = <T>(
  make: (id: string) => { value: T; weight: number },
  most: number,
): ((id: string) => T) => {
  const held = new Map<string, { value: T; weight: number }>();
  let weight = 0;
  return (id) => {
    const known = held.get(id);
    if (known) {
      // To the end of the order in which they go.
      held.delete(id);
      held.set(id, known);
      return known.value;
    }
    const made = make(id);
    held.set(id, made);
    weight += made.weight;
    for (const [oldest, { weight: own }] of held) {
      if (weight <= most || oldest === id) break;
      held.delete(oldest);
      weight -= own;
    }
    return made.value;
  };
};
