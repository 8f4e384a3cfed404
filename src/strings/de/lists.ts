import { counted, form, number } from '../counted.ts';
import type * as en from '../en/lists.ts';

export const notFound: typeof en.notFound = {
  title: 'Nicht gefunden',
  heading: 'Unter dieser Adresse gibt es keine Seite',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  text: 'Jede Adresse, die diese Website einmal vergeben hat, führt noch zum Ziel; vielleicht enthält der Link einen Tippfehler. Weiter geht es mit der [Suche](search), den [Ereignissen](stories) oder der [Startseite](front).',
};

export const moved: typeof en.moved = {
  title: 'Umgezogen',
  story: 'Dieses Ereignis steht jetzt unter {page}.',
  topic: 'Dieses Thema steht jetzt unter {page}.',
  article: 'Dieser Artikel steht jetzt unter {page}.',
};

export const inferredDay: typeof en.inferredDay = {
  mark: '(erschlossen)',
  because: 'Datum erschlossen: {evidence}',
};

export const stories: typeof en.stories = {
  title: 'Ereignisse',
  description: 'Jedes Ereignis einmal, mit allen Artikeln, die darüber berichten.',
  lead: (n) => `${counted(n, 'Ereignis', 'Ereignisse')}, die neuesten zuerst, jedes einmal.`,
  earlier: 'Frühere Ereignisse',
  byMonth: 'Nach Monaten',
};

export const months: typeof en.months = {
  title: 'Monate',
  description: 'Alle Ereignisse nach dem Monat, in dem sie begannen.',
  undated: 'Ohne Datum',
  undatedNote: 'Ereignisse, zu denen kein Artikel einen Tag druckt.',
  stories: (month) => `Ereignisse im ${month}`,
  order: 'Monate in zeitlicher Folge',
};

export const parts: typeof en.parts = {
  page: (name, n) => `${name}, Seite ${number(n)}`,
  newest: (n) => `Die neuesten ${number(n)} stehen hier, [alle nach Monaten](months) weiter unten.`,
  newestStories: (n) =>
    `Aus ${form(n, 'dem neuesten Ereignis', `den neuesten ${number(n)} Ereignissen`)}; [alle nach Monaten](months) weiter unten.`,
  first: (n) => `Die ersten ${number(n)} stehen hier, alle nach Buchstaben.`,
  byMonth: 'Nach Monaten',
  byLetter: 'Nach Buchstaben',
  otherLetters: 'Andere Buchstaben',
  pages: 'Frühere Seiten dieses Monats',
  earlier: 'Früher in diesem Monat:',
  pagesOf: (letter) => `Seiten zu ${letter}`,
  order: 'Seiten in zeitlicher Folge',
  alphabet: 'Seiten in alphabetischer Folge',
};

export const topics: typeof en.topics = {
  title: 'Themen',
  description: 'Ereignisse, die zusammengehören.',
  lead: (n) =>
    `${counted(n, 'Thema', 'Themen')} aus mehreren Ereignissen, die neuesten zuerst, benannt nach Wörtern, die ihre Artikel gemeinsam haben.`,
  alone: 'Ereignisse, die für sich stehen',
  aloneLead: (n) =>
    `${counted(n, 'Thema', 'Themen')} mit nur einem Ereignis, unter dessen Überschrift.`,
  of: (month) => `Themen bis ${month}`,
  count: (n) => counted(n, 'Thema', 'Themen'),
  latest: 'Zuletzt: {story}',
  span: (from, to) => `${from} bis ${to}`,
};

export const topic: typeof en.topic = {
  description: (n, headlines) => `${counted(n, 'Ereignis', 'Ereignisse')} zum Thema: ${headlines}`,
  lead: (n) =>
    `${counted(n, 'Ereignis', 'Ereignisse')} in zeitlicher Folge. ` +
    (n > 1
      ? 'Der Name besteht aus Wörtern, die ihre Artikel gemeinsam haben.'
      : 'Bisher gehört kein anderes dazu.'),
  timeline: 'Chronologie',
  undated:
    'Ohne Datum: Kein Artikel nennt einen Tag oder einen Wochentag, den andere Artikel bestimmen könnten',
  later: (days) => (days === 1 ? 'am Tag darauf' : `${counted(days, 'Tag', 'Tage')} später`),
  quoted: 'Wer zitiert wird',
  reporting: 'Wer berichtet',
};

export const bars: typeof en.bars = {
  day: (day) => `am ${day}`,
  days: (from, to) => `vom ${from} bis zum ${to}`,
  articles: (n, when) =>
    `${counted(n, 'datierter Artikel', 'datierte Artikel')} ohne Kopien, ${when}`,
  remarks: (n, when) => `${counted(n, 'datierte Äußerung', 'datierte Äußerungen')}, ${when}`,
  stories: (n, when) =>
    `${counted(n, 'datiertes Ereignis', 'datierte Ereignisse')}, ${when}; je größer, desto mehr Quellen`,
  coverage: (n, when) =>
    `${counted(n, 'datierter Artikel', 'datierte Artikel')} ${when}; Ringe sind Kopien`,
  most: (when, articles) => `die meisten ${when}: ${articles}`,
};

export const people: typeof en.people = {
  title: 'Personen',
  description: 'Wer zitiert wird, und womit.',
  lead: (n) => `${n} zitierte Personen und Organisationen, jene mit den meisten Äußerungen zuerst.`,
  of: (letter) => `Personen: ${letter}`,
};

export const person: typeof en.person = {
  description: (remarks, name) =>
    `${counted(remarks, 'Äußerung', 'Äußerungen')} von ${name}, so wie jedes Medium sie gedruckt hat.`,
  roles: (roles) => `Beschrieben als ${roles}.`,
  remarks: (n) => `{n} ${form(n, 'Äußerung', 'Äußerungen')}`,
  sources: (n) => `{n} ${form(n, 'Quelle', 'Quellen')}`,
  printers: (name) => `Wer ${name} zitiert, und unter welchem Namen`,
};

export const personKinds: typeof en.personKinds = {
  person: 'Person',
  organisation: 'Organisation',
};

export const printers: typeof en.printers = {
  source: 'Quelle',
  remarks: 'Äußerungen',
  name: 'Name, wie gedruckt',
  unnamed: 'nur mit Funktion oder Pronomen',
  rest: (n) => `${counted(n, 'weitere', 'weitere')} mit nicht mehr Äußerungen als die letzte.`,
};

export const sources: typeof en.sources = {
  title: 'Quellen',
  description: 'Die Medien, deren Artikel verglichen werden.',
  lead: (n) =>
    counted(
      n,
      'Medium, das die gespeicherten Seiten nennen.',
      'Medien, die die gespeicherten Seiten nennen.',
    ),
  of: (letter) => `Quellen: ${letter}`,
  unidentified: 'Unbekannt',
  unidentifiedLead: (n) =>
    `Nichts auf ${form(n, 'dieser gespeicherten Seite', 'diesen gespeicherten Seiten')} nennt das Medium, also wird keines geraten.`,
  unidentifiedRest: (n) =>
    `${counted(n, 'weiterer steht', 'weitere stehen')} unter [allen Artikeln](articles).`,
};

export const source: typeof en.source = {
  description: (articles, name) =>
    `${counted(articles, 'Artikel', 'Artikel')} von ${name} und wie dessen Zitate sich zu denen anderer verhalten.`,
  described: 'Redaktionell beschrieben',
  stated: 'Nur aus den gespeicherten Seiten bekannt',
  articles: 'Artikel',
  ofThem: (n) => `${number(n)} davon ${form(n, 'eine Kopie', 'Kopien')}`,
  onlyHere: (n) => `${number(n)} nur hier`,
  ran: 'Übernahm Texte von',
  ranBy: 'Ihre Texte übernahmen',
  shared: 'Worin sich ihre Lesarten unterscheiden',
  sharedNote:
    'Äußerungen, die auch andere drucken, jede verglichen mit ihrer vollständigsten Lesart. Medien übersetzen, kürzen und glätten aus guten Gründen: Nichts davon sagt, wer recht hat.',
  sharedAll: (n) => `Alle ${counted(n, 'Äußerung', 'Äußerungen')}, die auch andere drucken`,
  sharedNewest: (n) =>
    `Die neuesten ${counted(n, 'Äußerung', 'Äußerungen')}, die auch andere drucken`,
  alone: 'Nur hier gedruckt',
};

export const sourceKinds: typeof en.sourceKinds = {
  newspaper: 'Zeitung',
  agency: 'Agentur',
  broadcaster: 'Rundfunk',
  website: 'Website',
  magazine: 'Magazin',
  official: 'amtlich',
};
