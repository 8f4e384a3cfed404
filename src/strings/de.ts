/** The words of the interface in German; `en.ts` says how they are written. */
import { counted, number } from './counted.ts';
import type * as en from './en.ts';

export * from './de/about.ts';
export * from './de/articles.ts';
export * from './de/captures.ts';
export * from './de/coverage.ts';
export * from './de/front.ts';
export * from './de/lists.ts';
export * from './de/preferences.ts';
export * from './de/remarks.ts';
export * from './de/story.ts';

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
  months: 'Monate',
  data: 'Daten',
  feeds: 'Feeds',
  trail: 'Wo diese Seite steht',
  before: 'Davor',
  after: 'Danach',
};

export const offline: typeof en.offline = {
  title: 'Kein Netz',
  text: 'Diese Seite wurde auf diesem Gerät noch nicht gelesen, und ohne Netz lässt sie sich nicht laden.',
  kept: 'Was gelesen wurde, lässt sich wieder lesen',
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

export const data: typeof en.data = {
  heading: 'Daten',
  description:
    'Jedes Zitat als JSON und CSV, die Lesarten jedes Ereignisses als TEI-XML, mit JSON-Schemas.',
  about:
    'Alles, was die Seiten von Zitaten zeigen, für Programme und Tabellen. Die Worte gehören ihren Verlagen; was über sie gesagt ist, wurde nach [angegebenen Regeln](about) gefunden.',
  lists: 'Listen',
  listsAbout:
    'Jede Datei ist ein Objekt, dessen letztes Feld die Liste ist, ein Eintrag je Zeile, sodass sie als Strom gelesen werden kann. Was nicht bekannt ist, ist null. [Das Verzeichnis](index) nennt alle Dateien und zählt, was sie enthalten, für Programme.',
  csv: 'Dasselbe als Tabelle (RFC 4180, UTF-8 mit Byte Order Mark). Damit keine Tabellenkalkulation ein Zitat für eine Formel hält, steht vor einem Text, der mit = + - @, Tabulator, Zeilenende oder Apostroph beginnt, ein Apostroph: ohne ihn ist es der Text. Steuerzeichen sind weggelassen.',
  schema: 'Schema',
  inParts: (n) =>
    `Zu lang für eine Datei: ${number(n)} Dateien, nach Monaten oder Buchstaben, die diese hier nennt.`,
  fieldsOf: (list) => `Felder von ${list}`,
  each: 'Jedes Ereignis',
  eachAbout:
    'Die Gegenüberstellung aller Lesarten: als JSON und als TEI P5 mit kritischem Apparat in paralleler Segmentierung, wie ihn editionswissenschaftliche Programme lesen.',
  rest: (n) =>
    `${counted(n, 'weiteres Ereignis hat seine', 'weitere Ereignisse haben ihre')} Dateien am Fuß [der Seite](stories).`,
  versions: 'Versionen',
  versionsAbout:
    'Jede JSON-Datei nennt ihr Schema ($schema) und die Version ihrer Form. Felder können zu einer Version hinzukommen; was ein Programm stören würde, ist eine neue Version mit Schemas an neuer Adresse. Die Adressen der Daten bleiben.',
  datasets: {
    quotes: 'Jede Lesart jeder Äußerung: wie ein Artikel sie wiedergibt.',
    stories: 'Jedes Ereignis: Überschrift, Tag, Quellen und was zu vergleichen ist.',
    articles: 'Jeder Artikel mit dem, was von ihm bekannt ist.',
    people: 'Alle, die zitiert werden.',
    sources: 'Jedes Medium.',
    topics: 'Jedes Thema mit seinen Ereignissen in zeitlicher Folge.',
    story:
      'Ein Ereignis mit seinen Artikeln, Äußerungen und Lesarten und der Gegenüberstellung der Lesarten.',
    tei: 'Die Lesarten eines Ereignisses als TEI P5 mit kritischem Apparat.',
    citations: 'Wie ein Artikel oder ein Ereignis zu zitieren ist: CSL-JSON und BibTeX.',
    index: 'Welche Daten es gibt.',
    parts: 'Die Dateien einer Liste, die für eine zu lang ist.',
  },
  fields: {
    quotes: {
      id: 'Kennung der Lesart: wie ein Artikel eine Äußerung wiedergibt. Dauerhaft.',
      utterance: 'Kennung der Äußerung: dieselbe für alle ihre Lesarten.',
      story: 'Kennung des Ereignisses, auf dessen Seite die Äußerung steht.',
      article: 'Kennung des Artikels, der die Lesart druckt.',
      source: 'Kennung des Mediums; leer, wo die gespeicherte Seite keines nennt.',
      outlet: 'Sein Name.',
      published: 'Tag des Artikels, ISO 8601.',
      dated:
        'Woher der Tag bekannt ist: stated (angegeben), inferred (erschlossen), corrected (berichtigt).',
      speaker:
        'Wessen Worte es nach diesem Artikel sind, mit dem Namen, den die Website verwendet; leer: nicht genannt.',
      person: 'Kennung der sprechenden Person.',
      mention: 'Wie sie neben den Worten genannt ist: Name, Funktion oder Fürwort.',
      cue: 'Das Wort, das zuschreibt: sagte, laut …',
      rule: 'Nach welcher Regel die Person gefunden wurde.',
      confidence: 'Wahrscheinlichkeit, dass es diese Person ist, 0 bis 1.',
      variation:
        'Wie die Lesart zur vollständigsten steht; die Seite „Über“ erklärt, was jedes Wort bedeutet.',
      where: 'body (Text) oder headline (Überschrift).',
      copy: 'true, wo der Artikel die Kopie eines anderen ist.',
      start:
        'Wo die Worte im Text des Artikels (in seiner Überschrift) beginnen, in UTF-16-Einheiten.',
      end: 'Wo sie enden.',
      text: 'Die Worte wie gedruckt, ohne Anführungszeichen.',
      sentence: 'Der Satz, in dem sie stehen.',
      page: 'Adresse der Äußerung auf dieser Website.',
      place: 'Adresse der Worte im Artikel auf dieser Website.',
      url: 'Adresse der Originalseite, wo die gespeicherte Seite sie angibt.',
    },
    stories: {
      id: 'Kennung des Ereignisses: die seines frühesten Originals. Auch die Kennungen seiner anderen Artikel führen hin.',
      page: 'Adresse seiner Seite.',
      data: 'Adresse seiner eigenen Daten.',
      title: 'Seine Überschrift, wie ein Artikel sie druckt.',
      summary: 'Die Zusammenfassung, wie ein Artikel sie druckt.',
      language: 'Sprache der Überschrift, ISO 639; und: unbestimmt.',
      date: 'Sein Tag, ISO 8601.',
      dated:
        'Woher der Tag bekannt ist: stated (angegeben), inferred (erschlossen), corrected (berichtigt).',
      topic: 'Kennung seines Themas.',
      sources: 'Unabhängige Medien: Originale, jedes Medium einmal.',
      articles: 'Kennungen seiner Artikel in zeitlicher Folge.',
      copies: 'Wie viele davon Kopien sind.',
      remarks: 'Wie viele Äußerungen sie drucken.',
      compared: 'Wie viele davon mehr als ein Medium druckt oder berichtet.',
    },
    articles: {
      id: 'Kennung des Artikels, aus seiner gespeicherten Seite. Dauerhaft.',
      page: 'Adresse seiner Seite.',
      story: 'Kennung seines Ereignisses.',
      title: 'Seine Überschrift.',
      authors: 'Seine Verfasserinnen und Verfasser.',
      source: 'Kennung des Mediums.',
      publisher: 'Name des Mediums, wie er auf der gespeicherten Seite steht.',
      published: 'Sein Tag, ISO 8601.',
      dated:
        'Woher der Tag bekannt ist: stated (angegeben), inferred (erschlossen), corrected (berichtigt).',
      updated: 'Tag der letzten Änderung, wo die gespeicherte Seite einen angibt.',
      url: 'Adresse der Originalseite, wo die gespeicherte Seite sie angibt.',
      section: 'Das Ressort, in dem er stand.',
      language: 'Seine Sprache, ISO 639; und: unbestimmt.',
      copyOf: 'Kennung des Artikels, dessen Text er enthält.',
    },
    people: {
      id: 'Kennung der Person oder Organisation, aus dem Namen.',
      page: 'Adresse ihrer Seite.',
      name: 'Der Name, den die Website verwendet.',
      kind: 'person oder organisation.',
      spellings: 'Alle gedruckten Schreibweisen, die häufigste zuerst.',
      roles: 'Bezeichnungen wie gedruckt, die häufigste zuerst.',
      remarks: 'Wie viele ihrer Äußerungen gedruckt sind.',
      stories: 'In wie vielen Ereignissen.',
      feed: 'Adresse ihres Feeds (RSS).',
    },
    sources: {
      id: 'Kennung des Mediums, aus dem Namen.',
      page: 'Adresse seiner Seite auf dieser Website.',
      name: 'Sein Name.',
      kind: 'newspaper (Zeitung), agency (Agentur), broadcaster (Sender), website, magazine (Zeitschrift) oder official (amtlich), wo eine Redaktion es angibt.',
      country: 'Sein Land, ISO 3166-1.',
      url: 'Seine Startseite.',
      described:
        'true, wo eine Redaktion es beschreibt; false, wo nur gespeicherte Seiten es nennen.',
      articles: 'Wie viele seiner Artikel es gibt.',
      feed: 'Adresse seines Feeds auf dieser Website (RSS).',
    },
    topics: {
      id: 'Kennung des Themas: die seines frühesten Ereignisses.',
      page: 'Adresse seiner Seite.',
      name: 'Sein Name, aus Wörtern, die seine Artikel teilen.',
      from: 'Erster Tag seiner Ereignisse, ISO 8601.',
      to: 'Letzter Tag.',
      stories: 'Kennungen seiner Ereignisse in zeitlicher Folge.',
      feed: 'Adresse seines Feeds (RSS).',
    },
  },
};

export const search: typeof en.search = {
  title: 'Suche',
  description:
    'Finden, was gesagt wurde: Zitate, Ereignisse, Artikel und Namen, nach Wörtern, Sprecher, Quelle, Thema und Monat.',
  words: 'Wörter, ein Sprecher oder eine Quelle',
  hint: 'Wörter zwischen Anführungszeichen werden nebeneinander gesucht. Ein Zitat führt genau zu der Fassung, die gefunden wurde.',
  shortcut: 'Die Taste / öffnet auf jeder Seite die Suche (Strg+K und Cmd+K immer)',
  browse:
    'Oder blättern nach [Ereignis](stories), [Sprecher](people), [Quelle](sources) und [Thema](topics).',
  needsScript: 'Die Suche braucht JavaScript. Ohne JavaScript lässt sich in allem blättern.',
  latestTopics: 'Neueste Themen',
  mostQuoted: 'Am häufigsten zitiert',
  kind: 'Art',
  everything: 'Alles',
  kinds: {
    name: 'Personen, Quellen und Themen',
    quotation: 'Zitate',
    story: 'Ereignisse',
    article: 'Artikel',
  },
  nameKind: 'Namen',
  some: { name: 'Namen', quotation: 'Zitate', story: 'Ereignisse', article: 'Artikel' },
  all: (what) => `Alle ${what}`,
  found: {
    name: (n) => counted(n, 'Name', 'Namen'),
    quotation: (n) => counted(n, 'Zitat', 'Zitate'),
    story: (n) => counted(n, 'Ereignis', 'Ereignisse'),
    article: (n) => counted(n, 'Artikel', 'Artikel'),
  },
  answer: (parts, words) =>
    (parts.length > 0 ? parts.join(', ') : 'Nichts gefunden') +
    (words === '' ? '' : ` für ${/^["“„].*["”“]$/.test(words) ? words : `„${words}“`}`),
  names: {
    person: (n) => counted(n, 'Äußerung', 'Äußerungen'),
    source: (n) => `Quelle von ${counted(n, 'Artikel', 'Artikeln')}`,
    topic: (n) => `Thema von ${counted(n, 'Ereignis', 'Ereignissen')}`,
  },
  upTo: (n) => `bis zu ${n}`,
  more: 'Mehr zeigen',
  narrow: 'Eingrenzen und ordnen',
  filters: { source: 'Quelle', speaker: 'Sprecher', topic: 'Thema', month: 'Monat' },
  any: {
    source: 'Jede Quelle',
    speaker: 'Jeder Sprecher',
    topic: 'Jedes Thema',
    month: 'Jeder Monat',
  },
  remove: (filter) => `${filter} entfernen`,
  order: 'Reihenfolge',
  bestFirst: 'Beste Treffer zuerst',
  newestFirst: 'Neueste zuerst',
  printedBy: (sources) => `Gedruckt von ${sources}`,
  otherWordings: (n) => counted(n, 'weitere Fassung', 'weitere Fassungen'),
  tooCommon: 'Diese Wörter stehen in zu vielen Texten: bitte ein weiteres dazuschreiben.',
  nowhere: (words) => `${words} kommt hier nirgends vor.`,
  everyKind: 'In allem suchen',
  unfiltered: 'Ohne Filter suchen',
  tryWords: (words, n) => `Nach „${words}“ suchen (${number(n)})`,
  offline:
    'Keine Verbindung. Was schon geladen wurde, lässt sich weiter durchsuchen; hierfür muss mehr geladen werden.',
  broken: 'Der Suchindex konnte nicht geladen werden.',
  again: 'Noch einmal versuchen',
};

export const citation: typeof en.citation = {
  cite: 'Zitieren',
  copy: 'Kopieren',
  copyAs: (format) => `Als ${format} kopieren`,
  copied: 'Kopiert',
  quoted: (words) => `„${words}“.`,
  said: (speaker, words) => `${speaker}: „${words}“.`,
  title: (title) => `„${title}“.`,
  archived: (site, address) => `Wie gespeichert (${site}): ${address}`,
};
