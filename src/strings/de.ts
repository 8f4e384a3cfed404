/** The words of the interface in German; `en.ts` says how they are written. */
import { counted, number } from './counted.ts';
import type * as en from './en.ts';

export * from './de/about.ts';
export * from './de/articles.ts';
export * from './de/captures.ts';
export * from './de/coverage.ts';
export * from './de/lists.ts';
export * from './de/remarks.ts';

export const counts: typeof en.counts = {
  articles: (n) => counted(n, 'Artikel', 'Artikel'),
  copies: (n) => counted(n, 'Kopie', 'Kopien'),
  outlets: (n) => counted(n, 'Medium', 'Medien'),
  people: (n) => counted(n, 'Person', 'Personen'),
  quotations: (n) => counted(n, 'Zitat', 'Zitate'),
  remarks: (n) => counted(n, 'Äußerung', 'Äußerungen'),
  sources: (n) => counted(n, 'Quelle', 'Quellen'),
  stories: (n) => counted(n, 'Ereignis', 'Ereignisse'),
  words: (n) => counted(n, 'Wort', 'Wörter'),
  toCompare: (n) => `${number(n)} zu vergleichen`,
};

export const common: typeof en.common = {
  undated: 'ohne Datum',
  undetermined: 'unbestimmt',
  unidentified: 'Unbekannt',
  unidentifiedNumber: (n) => `Unbekannt ${number(n)}`,
  notNamed: 'Sprecher nicht genannt',
  untitled: 'Artikel ohne Überschrift',
};

export const layout: typeof en.layout = {
  description:
    'Jedes Ereignis einmal, jedes Zitat so nebeneinander, wie jedes Medium es gedruckt hat.',
  skip: 'Zum Text',
  site: 'Seiten',
  stories: 'Ereignisse',
  topics: 'Themen',
  people: 'Personen',
  sources: 'Quellen',
  about: 'Über',
  search: 'Suche',
  feedTitle: (site) => `${site}: Ereignisse`,
  footer:
    'Gemacht mit [Variorum](about) aus gespeicherten Nachrichtenseiten. Die Texte gehören ihren Verlagen; hier steht, worin sie voneinander abweichen, nie, welcher recht hat.',
  captures: 'Gespeicherte Seiten',
  articles: 'Artikel',
  data: 'Daten',
  feeds: 'RSS',
};

export const excerpts: typeof en.excerpts = {
  article: 'Ein Auszug: der Anfang und jedes Zitat in seinem Satz.',
  original: 'Der ganze Text steht [auf der Originalseite](original).',
  capture:
    'Von den Texten dieses Mediums stehen hier nur Auszüge: Von jeder Zeile wird gesagt, wie viele Wörter sie hat.',
  changes:
    'Von dem, was {outlet} veröffentlicht hat, stehen hier nur Auszüge; die beiden Texte werden deshalb nicht übereinandergelegt.',
};

export const variations: typeof en.variations = {
  verbatim: 'vollständig',
  shortened: 'zum Teil',
  extended: 'mit mehr Text',
  reworded: 'in anderen Worten',
  spliced: 'zusammengesetzt',
  fragment: 'wenige Worte',
  paraphrase: 'berichtet ohne Zitat',
};

export const extents: typeof en.extents = {
  full: 'vollständig',
  part: 'zum Teil',
  paraphrase: 'berichtet ohne Zitat',
  none: 'gar nicht',
};

export const bases: typeof en.bases = {
  stated: 'auf der gespeicherten Seite angegeben',
  inferred: 'erschlossen',
  corrected: 'redaktionell berichtigt',
};

export const attributions: typeof en.attributions = {
  'adjacent cue': 'ein Verb des Sagens neben den Worten',
  colon: 'ein Doppelpunkt vor den Worten',
  'according to': '„laut“ oder Ähnliches',
  'clause subject': 'das Subjekt des Satzes',
  'split partner': 'die andere Hälfte des Zitats',
  continuation: 'das Zitat davor, das weitergeht',
  'same paragraph': 'ein Name im Absatz',
  role: 'eine Funktion, die in der Nähe genannt ist',
  headline: 'die Worte des Artikels unter der Überschrift',
  none: 'keine Regel',
};

export const feeds: typeof en.feeds = {
  heading: 'Feeds',
  about: 'Der Website oder einem Teil davon im Feedreader folgen: ohne Konto, ohne Nachverfolgung.',
  whole: 'Die ganze Website',
  wholeAbout:
    'Die neuesten hundert Ereignisse, jedes mit den aufschlussreichsten Äußerungen, wie die Medien sie gedruckt haben. Die Daten sind die der Ereignisse.',
  archive: 'Frühere Ereignisse',
  archiveAbout:
    'Ein Dokument je Monat, vom neuesten zurück zum ältesten verknüpft, damit ein Feedreader nachlesen kann (RFC 5005). Längere Feeds von Themen, Personen und Quellen haben ebenso ihre Monate.',
  parts: 'Teile der Website',
  partsAbout:
    'Jede Quelle hat einen Feed; Themen und Personen haben einen, sobald es zwei Ereignisse gibt. Jeder ist von seiner Seite verlinkt. Als Liste für Feedreader:',
  rest: (n) => `${number(n)} weitere sind von ihren Seiten verlinkt.`,
  follow: 'Folgen',
  rss: 'RSS',
  json: 'JSON Feed',
  opml: 'OPML',
  title: (site, part) => `${site}: ${part}`,
  archiveTitle: (feed, month) => `${feed}, ${month}`,
  descriptions: {
    topics: (name) => `Die Ereignisse eines Themas: ${name}.`,
    people: (name) =>
      `Die Ereignisse, zu denen ${name} zitiert wird, jede Äußerung so, wie jedes Medium sie gedruckt hat.`,
    sources: (name) =>
      `Die Ereignisse, über die ${name} berichtet, und worin sich die Zitate dort von denen anderer unterscheiden.`,
  },
  printedBy: (names) => `Gedruckt von ${names}.`,
  unidentified: (n) => counted(n, 'unbekannten Quelle', 'unbekannten Quellen'),
};
