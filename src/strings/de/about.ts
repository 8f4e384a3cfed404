import type * as en from '../en/about.ts';

export const about: typeof en.about = {
  title: 'Über diese Website',
  description: 'Wie diese Seiten entstehen, nach welchen Regeln, und die Zahlen dieser Ausgabe.',
  what: 'Eine *Variorum*-Ausgabe druckt alle bekannten Lesarten eines Textes nebeneinander. Diese Website tut das mit Nachrichten: Jedes Ereignis steht hier einmal, und jedes Zitat so, wie jedes Medium es gedruckt hat.',
  stance:
    'Medien übersetzen, kürzen und glätten, was Menschen sagen, und sie tun es aus guten Gründen. Deshalb heißt es hier, dass Lesarten *voneinander abweichen*; nie heißt es, eine davon sei falsch, und nie wird entschieden, was wirklich gesagt wurde.',
  making: 'Wie sie entsteht',
  nothingGenerated:
    'Kein Satz wird erzeugt, kein Sprachmodell befragt, und aus denselben gespeicherten Seiten entsteht immer dieselbe Website.',
  units: 'Was als ein Text, ein Ereignis, ein Thema gilt',
  variations: 'Wie eine Lesart beschrieben wird',
  variationsLead: 'Immer gemessen an der vollständigsten Lesart der Äußerung.',
  marks: 'Wie Unterschiede markiert werden',
  usual:
    'Wo viele Medien eine Äußerung drucken, bleibt unmarkiert, was zwei Drittel von ihnen gemeinsam haben. So fallen die wenigen auf, die abweichen.',
  edition: 'Diese Ausgabe in Zahlen',
  leftOut:
    'Welche gespeicherten Seiten ausgelassen wurden, warum, und was sich tun lässt, steht [bei den übrigen](captures).',
  data: 'Alles ist auch als [Daten](data) zu haben: Zitate als JSON und CSV, der Apparat jedes Ereignisses als TEI-XML.',
};

export const steps: typeof en.steps = {
  captures: {
    name: 'Gespeicherte Seiten.',
    text: 'Jemand hat Nachrichtenseiten gespeichert. Sie werden nie bearbeitet: Jede bleibt, wie sie kam, und lässt sich [Zeile für Zeile lesen](captures); bei jeder Zeile steht, ob sie übernommen oder verworfen wurde, und warum.',
  },
  articles: {
    name: 'Artikel.',
    text: 'Ein kleines statistisches Modell trennt den Text von Menüs, Bannern und Links und gibt für jede Zeile an, wie wahrscheinlich sie zum Artikel gehört. Liegt der Wert zwischen 15 und 85 von 100, ist das Modell *unsicher*: Auf Seiten, deren Website es nie gesehen hatte, war jede dritte dieser Entscheidungen falsch, von allen anderen waren es drei von hundert. Überschrift, Autor, Datum und Medium sind Angaben, deren Grundlage genannt wird: auf der gespeicherten Seite *angegeben*, nach einer benannten Regel *erschlossen* oder von der Redaktion *berichtigt*. Was sich auf nichts stützt, bleibt leer.',
  },
  quotations: {
    name: 'Zitate.',
    text: 'Worte in Anführungszeichen und was allein durch die Form der Seite als gesagt erscheint (Fragen und Antworten eines Interviews, ein abgesetztes Zitat), werden durch Regeln der Grammatik und ein kleines angepasstes Modell ihren Sprechern zugeordnet, jeweils mit der Wahrscheinlichkeit, dass das stimmt. Liegt sie unter {least} von 100 oder greift keine Regel, heißt es, dass der Sprecher nicht genannt ist; Regel und Wahrscheinlichkeit stehen beim Kontext jeder Lesart.',
  },
  stories: {
    name: 'Ereignisse und Themen.',
    text: 'Artikel mit demselben Text zählen einmal. Artikel über dasselbe Geschehen bilden ein Ereignis, zusammengehörige Ereignisse ein Thema.',
  },
  remarks: {
    name: 'Äußerungen.',
    text: 'Dieselben Worte, einmal gesprochen, werden aus allen Artikeln, die sie drucken, Wort für Wort nebeneinandergestellt.',
  },
};

export const units: typeof en.units = {
  copy: {
    name: 'Kopie',
    text: 'Ein Artikel, der den Text eines anderen enthält, ganz, gekürzt, bearbeitet oder innerhalb einer längeren Seite, erkannt an Folgen von drei Wörtern, die beide haben. Original ist, was ein anderer Artikel als Quelle nennt; sonst der frühere; sonst der, der keine Quelle nennt; sonst der längere. Kopien stehen unter ihrem Original mit dem, was sie gestrichen und hinzugefügt haben, Wort für Wort. Nur Originale zählen als Quellen.',
  },
  story: {
    name: 'Ereignis',
    text: 'Artikel über dasselbe Geschehen. Je zwei, die höchstens {days} Tage auseinanderliegen, werden verglichen: wie viele Wörter, Namen, Zahlen und zitierte Worte sie in Überschrift, Anfang und Rest gemeinsam haben, ihre Daten, die Tage, die sie nennen, wie nah andere sind und welche beiden ähneln. Gewichte, die an anderen Nachrichten bestimmt wurden, machen daraus eine Wahrscheinlichkeit; Gruppen werden vereint, solange deren Mittel über alle ihre Artikel hoch genug ist. Eine einzelne Ähnlichkeit macht also noch kein Ereignis.',
  },
  names: {
    name: 'Seine Überschrift',
    text: 'Überschrift, Vorspann und Zusammenfassung stammen aus einem seiner Originale, nie aus einer Kopie, und werden nie verfasst: Gewählt wird der Artikel, der den anderen am meisten ähnelt, unter jenen, deren Überschrift vollständig ist, so lang wie eine Überschrift, nicht ganz in Großbuchstaben und ohne Namen einer Website; unter etwa gleich ähnlichen der früheste. Wo keine Überschrift so ist, genügt jede. Die Zusammenfassung besteht aus den ersten ein oder zwei Sätzen dieses Artikels; beginnt er mit keinem, aus denen des nächsten.',
  },
  date: {
    name: 'Sein Datum',
    text: 'Das seines frühesten Artikels. Ein Artikel, der kein Datum, aber einen Wochentag nennt, erhält den so benannten Tag, der den datierten Artikeln seines Ereignisses, sonst seines Themas, am nächsten liegt. Ein solches Datum heißt überall *erschlossen*, mit dem, worauf es beruht. Was beides nicht nennt, bleibt ohne Datum.',
  },
  topic: {
    name: 'Thema',
    text: 'Ereignisse, die ihre Wörter gemeinsam haben, wenn auch nicht das Geschehen, jedes höchstens {days} Tage von einem anderen entfernt. Der Name besteht aus den Namen, die in den meisten Artikeln vorkommen.',
  },
  address: {
    name: 'Adresse',
    text: 'Sie entsteht aus den gespeicherten Seiten, nicht aus Überschriften. Die Adresse, unter der ein Artikel der erste seines Ereignisses oder Themas war, führt weiter, wenn ein früherer gefunden wird. So bleibt ein einmal gesetzter Link gültig.',
  },
};

export const definitions: typeof en.definitions = {
  verbatim: 'Dieselben Worte wie in der vollständigsten Lesart.',
  shortened:
    'Worte der vollständigsten Lesart in deren Folge; der Anfang, das Ende oder bis zu drei Wörter im Inneren fehlen.',
  extended:
    'Dieselben Worte, wo beide sie haben, und davor oder danach weitere, die die vollständigste Lesart nicht druckt.',
  reworded: 'Andere Wörter, mehr Wörter oder eine andere Folge im Inneren.',
  spliced:
    'Worte von verschiedenen Stellen der vollständigsten Lesart (dazwischen fehlen vier Wörter oder mehr) oder aus zwei Äußerungen, zu einer zusammengesetzt.',
  fragment:
    'Höchstens fünf Wörter, weniger als die Hälfte der vollständigsten Lesart, eingebaut in einen eigenen Satz oder die Überschrift des Artikels.',
  paraphrase: 'Ohne Anführungszeichen berichtet, in den Worten des Artikels.',
};

export const markings: typeof en.markings = {
  other: {
    name: 'andere Worte',
    text: 'Die Lesarten haben an derselben Stelle verschiedene Worte.',
  },
  part: { name: 'nur einige', text: 'Worte, die nur einige der Lesarten haben.' },
  gap: {
    name: '[… 5 Wörter]',
    text: 'Andere haben hier Worte, die diese Lesart auslässt: so viele.',
  },
  moved: {
    name: 'an anderer Stelle',
    text: 'Derselbe Satz, den andere vor oder nach einem anderen drucken.',
  },
  slight: {
    name: 'geringfügig',
    text: 'Eine Schreibweise, eine Zusammenziehung, eine Abkürzung, die Form einer Zahl oder was ein Medium selbst in Klammern gesetzt hat.',
  },
};

export const figures: typeof en.figures = {
  captures: 'Gelesene Seiten',
  leftOut: 'Ausgelassene Seiten',
  same: 'Seiten, die Byte für Byte einer anderen gleichen',
  articles: 'Artikel',
  copies: 'Kopien eines anderen Artikels',
  stories: 'Ereignisse',
  topics: 'Themen',
  outlets: 'Genannte Medien',
  quotations: 'Zitate',
  remarks: 'Äußerungen',
  compared: 'Äußerungen, die mehr als ein Medium druckt',
  people: 'Personen und Organisationen',
};
