import { counted } from '../counted.ts';
import type * as en from '../en/articles.ts';

export const articles: typeof en.articles = {
  title: 'Artikel',
  description: 'Alle Artikel dieser Ausgabe mit Medium und Datum.',
  lead: (n) => `${counted(n, 'Artikel', 'Artikel')}, nach Ereignissen.`,
  of: (month) => `Artikel zu Ereignissen: ${month}`,
  copy: 'Kopie',
};

export const article: typeof en.article = {
  by: (authors) => `Von ${authors}`,
  credit: (to) => `Quellenangabe: ${to}`,
  page: 'Zur Originalseite',
  capture: 'Die gespeicherte Seite, Zeile für Zeile',
  corrected: (note) => `Redaktionell berichtigt: ${note}`,
  quotations: (n, sources) =>
    `${counted(n, 'Zitat', 'Zitate')}, verknüpft mit den Lesarten in ` +
    `[${counted(sources, 'Quelle', 'Quellen')} zu diesem Ereignis](story)`,
  noQuotation: (sources) =>
    `Kein Zitat; [${counted(sources, 'Quelle', 'Quellen')} zu diesem Ereignis](story)`,
  copyOf: 'Eine Kopie [des Textes](original) von {source}: [was sie geändert hat](changes)',
  copies: (n) =>
    counted(
      n,
      'weiterer Artikel [brachte diesen Text](story)',
      'weitere Artikel [brachten diesen Text](story)',
    ),
  facts: 'Was über diesen Artikel bekannt ist, und woher',
};

export const facts: typeof en.facts = {
  title: 'Überschrift',
  standfirst: 'Vorspann',
  authors: 'Von',
  published: 'Erschienen',
  updated: 'Aktualisiert',
  weekday: 'Genannter Wochentag',
  publisher: 'Medium',
  url: 'Originalseite',
  section: 'Ressort',
  tags: 'Schlagwort',
  dateline: 'Ortsmarke',
  credit: 'Quellenangabe',
  captions: 'Bildunterschrift',
  language: 'Sprache',
};
