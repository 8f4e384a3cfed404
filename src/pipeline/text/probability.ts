/** A probability as it is printed beside words, without its zero: `.61`, and never a full `1`. */
export const probability = (share: number): string =>
  share >= 0.995 ? 'over .99' : share < 0.005 ? 'below .01' : share.toFixed(2).replace(/^0/, '');
