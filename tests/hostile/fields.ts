import { PAYLOADS } from './payloads.ts';

/** What a capture says, field by field. */
export type Fields = {
  title: string;
  author: string;
  date: string;
  url: string;
  publisher: string;
  section: string;
  tag: string;
  caption: string;
  standfirst: string;
  language: string;
  id: string;
  link: string;
  speaker: string;
  said: string;
  body: readonly string[];
};

const PLACES = 'Arn Bel Cor Dun Esk Fal Gar Hul Ist Jor Kel Lun Mor Nor Ost Pel'.split(' ');
const THINGS = 'mill bridge library harbour orchard school tower ferry market'.split(' ');

/** An article about something else for each number, long enough to be one. */
const plain = (n: number): Fields => {
  const town = `${PLACES[n % PLACES.length] ?? ''}${PLACES[(n * 7 + 3) % PLACES.length]?.toLowerCase() ?? ''}`;
  const thing = THINGS[n % THINGS.length] ?? '';
  return {
    title: `${town} votes to keep its old ${thing} open`,
    author: 'Ada Wren',
    date: `2031-0${1 + (n % 9)}-1${n % 10}`,
    url: `https://${town.toLowerCase()}.example/${n}`,
    publisher: `${town} Post`,
    section: 'Local',
    tag: thing,
    caption: `The ${thing} of ${town} in spring.`,
    standfirst: `A vote in ${town} ends a quarrel of ${n + 3} years over the ${thing}.`,
    language: 'en',
    id: `record-${n}`,
    link: 'https://post.example/',
    speaker: 'Mayor Ilse Brand',
    said: `The ${thing} belongs to the people of ${town}, and we will keep its doors open for all of them`,
    body: [
      `The council of ${town} decided on Monday evening to keep the old ${thing} open for another ${n + 10} years, after a debate that went on until midnight and filled every seat of the hall.`,
      `Those who were against it pointed to the cost of the roof, which has leaked since the storm of last autumn and has been covered with sheets of plastic ever since.`,
      `Work on the ${thing} begins in the summer. The council has asked three builders of ${town} for an offer and will decide between them before the holidays, a spokesman said.`,
    ],
  };
};

/**
 * An article with something hostile in every field; with the number it changes which. Its body has
 * honest paragraphs too, or it would be put aside and show nothing.
 */
export const hostileFields = (n: number): Fields => {
  const fields = plain(n);
  const at = (field: number): string => PAYLOADS[(n * 6 + field) % PAYLOADS.length] ?? '';
  return {
    ...fields,
    title: `${fields.title} ${at(0)}`,
    author: n % 2 === 0 ? at(1) : `Ada Wren ${at(1)}`,
    date: n % 3 === 0 ? at(2) : fields.date,
    url: n % 2 === 0 ? at(3) : `${fields.url}/${at(3)}`,
    publisher: n % 2 === 0 ? at(4) : `Post ${at(4)}`,
    section: at(5),
    tag: at(6),
    caption: `The photograph shows ${at(7)}`,
    standfirst: `${fields.standfirst} ${at(8)}`,
    language: n % 3 === 0 ? at(9) : 'en',
    id: at(10),
    link: at(11),
    speaker: `Ilse ${at(12)} Brand`,
    said: `${fields.said} ${at(13)}`,
    body: [...fields.body, `The clerk read out ${at(14)} and sat down, said ${at(15)} afterwards.`],
  };
};
