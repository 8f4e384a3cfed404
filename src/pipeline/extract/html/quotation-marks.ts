/**
 * Quotation marks by language (CLDR 46, `delimiters`): opening and closing, then those of a
 * quotation within one. As a browser sets them around `<q>`.
 */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bg: '„“‚‘',
    bs: '„”‘’',
    ca: '«»“”',
    cs: '„“‚‘',
    da: '“”‘’',
    de: '„“‚‘',
    el: '«»“”',
    es: '«»“”',
    et: '„“«»',
    fa: '«»‹›',
    fi: '””’’',
    fr: '«»“”',
    hr: '„“‚‘',
    hu: '„”»«',
    hy: '«»«»',
    is: '„“‚‘',
    it: '«»“”',
    ja: '「」『』',
    ka: '„“«»',
    lt: '„“‚‘',
    mk: '„“‚‘',
    no: '«»‘’',
    nb: '«»‘’',
    pl: '„”«»',
    ro: '„”«»',
    ru: '«»„“',
    sk: '„“‚‘',
    sl: '„“‚‘',
    sq: '«»“”',
    sr: '„”’’',
    sv: '””’’',
    uk: '«»„“',
  }),
);

const ENGLISH = '“”‘’';

/** The four marks for a page's language as it declares it (`de-AT`); English ones for any other. */
export const quotationMarks = (language: string | null): string =>
  MARKS.get(
    (language ?? '')
      .slice(0, 3)
      .replace(/[-_].*/, '')
      .toLowerCase(),
  ) ?? ENGLISH;
