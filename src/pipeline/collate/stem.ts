/**
 * What inflected forms of an English word share: genitive, plural and the commonest verb endings
 * taken off (`recognising`, `recognizes` → `recogniz`). Step 1 of Porter's algorithm (Program 14,
 * 1980) without its measure, on words long enough to keep three letters. For comparing only.
 */
export const stem = (form: string): string => {
  const base = form.replace(/'s?$/, '');
  const bare = base
    .replace(/(\p{L}{3})ies$/u, '$1y')
    .replace(/(\p{L}{3})(?:ing|ed|es)$/u, '$1')
    .replace(/(\p{L}{2}[^s\P{L}])s$/u, '$1');
  const single = bare === base ? bare : bare.replace(/([^aeiouls])\1$/u, '$1');
  return single.length > 3 ? single.replace(/e$/, '') : single;
};
