/** What a link says that leads to an address from a capture: it is not ours, and its page gets no handle on ours. */
export const OUTWARD = ['external', 'nofollow', 'noopener'];

/**
 * An address from a capture as a link may have it: of the web alone (http, https), without a name or a
 * password, and with every character that it may not hold written as bytes. Null for any other, which
 * is text.
 */
export const outward = (address: string): string | null => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? url.href : null;
};
