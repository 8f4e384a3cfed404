import { counted } from '../counted.ts';
import type * as en from '../en/captures.ts';

export const captures: typeof en.captures = {
  title: 'Gespeicherte Seiten',
  description:
    'Die gespeicherten Seiten, auf denen diese Ausgabe beruht, und jene, die ausgelassen wurden.',
  lead: 'Die Seiten, wie sie gespeichert wurden. Jede zeigt, was übernommen und was verworfen wurde, und warum.',
  of: (month) => `Gespeicherte Seiten zu Ereignissen: ${month}`,
  count: (n) => counted(n, 'gespeicherte Seite', 'gespeicherte Seiten'),
  leftOut: 'Ausgelassen',
  rest: (n) => `${counted(n, 'weitere', 'weitere')}: „variorum check“ nennt sie alle.`,
  twice: 'Doppelt gespeichert',
  same: (files) => `Byte für Byte gleich mit ${files}`,
};

export const capture: typeof en.capture = {
  label: 'Gespeicherte Seite',
  title: (headline) => `Gespeicherte Seite: ${headline}`,
  description: {
    line: (file) => `Was von ${file} übernommen und was verworfen wurde, Zeile für Zeile.`,
    block: (file) => `Was von ${file} übernommen und was verworfen wurde, Block für Block.`,
  },
  tally: {
    line: '{kept} Zeilen übernommen, {fact} als Angaben gelesen, {dropped} verworfen',
    block: '{kept} Blöcke übernommen, {fact} als Angaben gelesen, {dropped} verworfen',
  },
  article: 'Zum Artikel',
  about: {
    line: 'Die Seite, wie sie gespeichert wurde, Zeile für Zeile. Ein Modell schätzt für jede, wie wahrscheinlich sie zum Artikel gehört: *unsicher* heißt weniger als 85 von 100 für das, was entschieden wurde.',
    block:
      'Die Seite, wie sie gespeichert wurde, Block für Block. Ein Modell schätzt für jeden, wie wahrscheinlich er zum Artikel gehört: *unsicher* heißt weniger als 85 von 100 für das, was entschieden wurde. Vor jedem Block steht der Name seines HTML-Elements.',
  },
  place: {
    line: (n) => `Zeile ${n}`,
    block: (n) => `Block ${n}`,
  },
  more: {
    line: (n) => `${counted(n, 'weitere Zeile', 'weitere Zeilen')} dieser Art`,
    block: (n) => `${counted(n, 'weiterer Block', 'weitere Blöcke')} dieser Art`,
  },
};

export const captureFilter: typeof en.captureFilter = {
  legend: 'Zeigen',
  all: 'Alles',
  kept: 'Übernommenes',
  fact: 'Angaben',
  dropped: 'Verworfenes',
  unsure: 'Unsicheres',
  corrected: 'Berichtigtes',
};

export const fates: typeof en.fates = {
  kept: 'übernommen',
  keptWithout: (part) => `übernommen, herausgenommen: ${part}`,
  fact: (reason) => `Angabe: ${reason}`,
  dropped: (reason) => `verworfen: ${reason}`,
  sure: (probability) => `sicher (${probability})`,
  unsure: (probability) => `unsicher (${probability})`,
  byRule: 'nach einer Regel',
};

export const reasons: typeof en.reasons = {
  body: 'Text',
  headline: 'Überschrift',
  'headline repeated': 'Überschrift, wiederholt',
  standfirst: 'Vorspann',
  byline: 'Autorenzeile',
  'date line': 'Datumszeile',
  dateline: 'Ortsmarke',
  section: 'Ressort',
  breadcrumb: 'Pfad der Seite',
  credit: 'Quellenangabe',
  caption: 'Bildunterschrift',
  tags: 'Schlagwörter',
  'site name': 'Name der Website',
  'address of the page': 'Adresse der Seite',
  'label of the address': 'Beschriftung der Adresse',
  'consent banner': 'Einwilligungsbanner',
  'comment form': 'Kommentarformular',
  'copyright notice': 'Urheberrechtshinweis',
  advertisement: 'Werbung',
  'sign-in form': 'Anmeldeformular',
  'newsletter or subscription offer': 'Newsletter- oder Aboangebot',
  'related headline': 'Überschrift eines anderen Artikels',
  player: 'Player',
  'picture label': 'Bildbeschriftung',
  'share bar': 'Teilen-Leiste',
  'about the author': 'über den Autor',
  'site description': 'Beschreibung der Website',
  'footer link': 'Link der Fußzeile',
  'link to a source': 'Link zu einer Quelle',
  'date or reading time': 'Datum oder Lesezeit',
  menu: 'Menü',
  'page furniture': 'Beiwerk der Seite',
  'signs without words': 'Zeichen ohne Wörter',
  'date of another page': 'Datum einer anderen Seite',
  'before the article': 'vor dem Artikel',
  'inserted in the article': 'in den Artikel eingeschoben',
  'after the article': 'nach dem Artikel',
  'not the article': 'nicht der Artikel',
  'taken out by an editor': 'von der Redaktion herausgenommen',
  'kept by an editor': 'von der Redaktion übernommen',
  'text mended by an editor': 'Text von der Redaktion berichtigt',
};

export const quarantines: typeof en.quarantines = {
  empty: 'ohne Text',
  binary: 'kein Text',
  unreadable: 'nicht lesbar',
  'too-large': 'zu groß',
  'no-article': 'ohne Artikel',
  changed: 'beim Lesen verändert',
  failed: 'eine Regel ist daran gescheitert',
};
