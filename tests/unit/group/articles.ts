import type { Document } from '../../../src/pipeline/model/index.ts';

/** Invented news: two reports each on two events of one thread, one unrelated. */
export const ferry: Document[] = [
  {
    id: 'f1',
    title: 'Norland ferry runs aground off Sable Bay with 212 aboard',
    published: '2031-05-06',
    publisher: 'Norland Post',
    text: 'SABLE BAY — A passenger ferry carrying 212 people ran aground on rocks off Sable Bay early on Tuesday, and rescuers lifted everyone aboard to safety, the Norland coastguard said.\n\nThe ferry Maren Lind struck the Osk reef shortly after five in the morning in thick fog. “Nobody was lost, and that is a small miracle,” coastguard chief Elin Dravik said.\n\nPassengers described a long grinding noise before the lights went out. Helicopters and fishing boats brought them to the harbour, where schools were opened as shelters.',
  },
  {
    id: 'f2',
    title: 'All 212 saved as ferry Maren Lind hits reef near Sable Bay',
    published: '2031-05-06',
    publisher: 'Harbour Echo',
    text: 'Rescuers saved all 212 people from the ferry Maren Lind after it ran onto the Osk reef in fog near Sable Bay on Tuesday morning.\n\nCoastguard chief Elin Dravik called the outcome “a small miracle”. Fishing boats and two helicopters took part in the rescue, which lasted four hours.\n\nThe ferry company promised help to every passenger and said the captain had been relieved of duty.',
  },
  {
    id: 'i1',
    title: 'Captain of Maren Lind was asleep, inquiry into ferry grounding finds',
    published: '2031-05-29',
    publisher: 'Norland Post',
    text: 'The captain of the ferry Maren Lind had fallen asleep on the bridge when the ship hit the Osk reef this month, Norland’s accident board said on Thursday in its first report.\n\nInvestigator Tomas Veil said the captain had worked nineteen hours without rest. “The rules were there, nobody enforced them,” he said as he presented the report in the capital.\n\nThe board recommends alarms on the bridge of every ferry and rest periods checked by the state.',
  },
  {
    id: 'i2',
    title: 'Ferry captain slept before grounding, Norland accident board reports',
    published: '2031-05-30',
    publisher: 'Harbour Echo',
    text: 'Norland’s accident board has found that the captain of the Maren Lind was asleep on the bridge when the ferry grounded on the Osk reef, according to a report presented on Thursday.\n\n“The rules were there, nobody enforced them,” investigator Tomas Veil said of the nineteen hours that the captain had worked without rest.\n\nThe ferry company said it would study the board’s recommendations, among them bridge alarms.',
  },
  {
    id: 'u1',
    title: 'Bakers in Quillon agree on a higher minimum wage',
    published: '2031-05-07',
    publisher: 'Quillon Times',
    text: 'Bakeries in Quillon will pay apprentices and shop staff at least fourteen crowns an hour from July under an agreement reached on Wednesday night after three rounds of talks.\n\nThe union had asked for fifteen. Its chairwoman Petra Amsel called the compromise fair.\n\nBread will become slightly dearer, the association of bakers warned.',
  },
];

/** The same article with changes. */
export const like = (document: Document | undefined, changes: Partial<Document>): Document => ({
  ...(document ?? { id: '', text: '' }),
  ...changes,
});

/** A numbered text of so many different invented words. */
export const filler = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => `w${(seed * 7919 + i * 104729) % 99991}`).join(' ');
