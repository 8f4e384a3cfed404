type Report = {
  site: string;
  title: string;
  date?: string;
  author?: string;
  text: readonly string[];
};

const WIRE = [
  'SABLE BAY (Norland Wire) — A passenger ferry carrying 212 people ran aground on the Osk reef off Sable Bay early on Tuesday, and rescuers lifted everyone aboard to safety, the Norland coastguard said.',
  'The ferry Maren Lind struck the reef shortly after five in the morning in thick fog, two miles from the harbour that she had left half an hour before. She listed to one side but did not sink.',
  '“Nobody was lost, and that is a small miracle on a morning like this one,” said coastguard chief Elin Dravik, who led the rescue from the quay of Sable Bay.',
  'Passengers described a long grinding noise before the lights went out. Helicopters and fishing boats brought them to the harbour, where two schools were opened as shelters and the town’s bakers handed out bread.',
  '“We heard the rocks before we saw them, and then there was no light at all,” said Ilva Renn, a nurse who was on her way to work. “The crew went from bench to bench with torches.”',
  'The shipping company said it would pay for every journey home. Its director, Paul Orm, promised to open all the logs of the ship to the accident board, which began its work on Tuesday afternoon.',
  'The reef has been marked on charts for two centuries. Fishermen have asked for a second light on it since a trawler was lost there eleven years ago, and the ministry of transport has put the matter off three times.',
  'Divers found a gash of nine metres in the hull. No oil had come out of it by the evening, the coastguard said, and a tug from the capital was expected to pull the ferry free at the next spring tide.',
];

/** The agency's report with a few words changed in each paragraph. */
const EDITED = WIRE.map((paragraph) =>
  paragraph
    .replace('SABLE BAY (Norland Wire) — A passenger', 'A passenger')
    .replace('early on Tuesday', 'in the early hours of Tuesday')
    .replace('in thick fog', 'in dense fog')
    .replace(
      '“Nobody was lost, and that is a small miracle on a morning like this one,”',
      '"Nobody was lost, and that is a small miracle,"',
    )
    .replace(' and the town’s bakers handed out bread', '')
    .replace('The shipping company', 'The ferry’s owner')
    .replace('three times', 'more than once'),
);

const DIGEST = [
  'The week on the coast was a busy one, and not only for those who go to sea: the new fish market opened its doors, the lighthouse museum found a director, and the choir of Sable Bay came home from the capital with a prize.',
  'The market stands where the old customs house was. It has room for forty stalls, of which thirty-one are let, and a roof that the architect calls a wave and the fishermen call a mistake. On the first morning the herring was gone before nine.',
];

/**
 * Invented news: an agency’s report and what three outlets made of it, other reports on the event
 * (one undated), three more events of the thread (one that only a weekday dates, one that nothing
 * does), and one that has nothing to do with it.
 */
const reports: Readonly<Record<string, Report>> = {
  'wire.json': {
    site: 'Norland Wire',
    title: 'Ferry with 212 aboard runs aground off Sable Bay, all rescued',
    date: '2031-05-06T09:10:00Z',
    text: WIRE,
  },
  'echo.json': {
    site: 'Harbour Echo',
    title: 'All saved from ferry on the reef',
    date: '2031-05-06T12:00:00Z',
    text: [...WIRE.slice(0, 4), 'Source: Norland Wire'],
  },
  'times.json': {
    site: 'Coast Times',
    title: '‘A small miracle’: 212 people rescued from ferry off Sable Bay',
    date: '2031-05-07T06:00:00Z',
    text: [...EDITED, 'Source: Norland Wire'],
  },
  'digest.json': {
    site: 'Coast Digest',
    title: 'The week on the coast in a few words',
    date: '2031-05-09T06:00:00Z',
    text: [
      ...DIGEST,
      ...WIRE.slice(0, 5),
      'The digest appears on Fridays, and readers are welcome to send in what they saw.',
    ],
  },
  'post.json': {
    site: 'Norland Post',
    title: 'Norland ferry Maren Lind hits reef off Sable Bay, all 212 aboard saved',
    date: '2031-05-06T18:30:00Z',
    author: 'Dana Ostrom',
    text: [
      'Rescuers saved all 212 people from the ferry Maren Lind after it ran onto the Osk reef in fog near Sable Bay on Tuesday morning, in what coastguard chief Elin Dravik called “a small miracle on a morning like this one”.',
      'Fishing boats reached the ferry first. “I saw her lights go out and knew what it was,” said skipper Jonas Vale, whose boat took off thirty-four people in two trips.',
      'The coastguard’s helicopters lifted the children and two injured sailors from the upper deck. By ten in the morning the harbour master had ticked the last name on the list of passengers.',
      'Paul Orm, who runs the ferry company, promised help to every passenger and said that the captain of the Maren Lind had been relieved of duty until the accident board reports on the grounding.',
    ],
  },
  'undated.json': {
    site: 'Sable Bay Courier',
    title: 'Ferry Maren Lind aground on Osk reef off Sable Bay: 212 people brought to safety',
    text: [
      'Tuesday morning began with sirens in Sable Bay. The ferry Maren Lind, with 212 people aboard, had run aground on the Osk reef in the fog, and every boat in the harbour that could put to sea did so.',
      '“Nobody was lost,” said the chief of the coastguard, Elin Dravik, at noon, and the quay broke into applause. Two schools took in those who were rescued from the ferry.',
      'The ferry company’s director Paul Orm came in the afternoon and spoke with passengers. The accident board has asked for the ship’s logs, and divers have looked at the gash that the reef made.',
    ],
  },
  'inquiry-post.json': {
    site: 'Norland Post',
    title: 'Captain of ferry Maren Lind was asleep on the bridge, accident board finds',
    date: '2031-05-29T10:00:00Z',
    author: 'Dana Ostrom',
    text: [
      'The captain of the ferry Maren Lind had fallen asleep on the bridge when the ship hit the Osk reef this month, Norland’s accident board said on Thursday in its first report.',
      '“The rules were there, and nobody enforced them,” said investigator Tomas Veil, who presented the report in the capital. The captain had worked nineteen hours without rest.',
      'The board recommends alarms on the bridge of every ferry, and rest periods that the state and not the company checks. The company said that it would study the recommendations.',
      'Elin Dravik, who leads the coastguard of Sable Bay, said that the report left out the second light on the reef, which fishermen have wanted for eleven years.',
    ],
  },
  'inquiry-echo.json': {
    site: 'Harbour Echo',
    title: 'Ferry captain slept before grounding on Osk reef, Norland accident board reports',
    date: '2031-05-30T07:00:00Z',
    text: [
      'Norland’s accident board has found that the captain of the ferry Maren Lind was asleep on the bridge when she grounded on the Osk reef, according to its first report, presented on Thursday.',
      '“The rules were there, and nobody enforced them,” investigator Tomas Veil said of the nineteen hours that the captain had worked without rest.',
      'The company said that it would study the board’s recommendations, among them bridge alarms and rest periods that the state checks.',
      'For Sable Bay the report is half an answer. The coastguard’s Elin Dravik and the fishermen still want a second light on the reef.',
    ],
  },
  'light.json': {
    site: 'Sable Bay Courier',
    title: 'Ministry promises fishermen a lamp on a steel mast before winter',
    text: [
      'The ministry of transport will pay for half of a lamp that fishermen have wanted for eleven years, it wrote to their guild on Friday. The harbour pays the rest of four hundred thousand crowns.',
      '“We have buried men for want of a lamp,” said Berit Halm of the guild, who had brought a petition with nine hundred names to the capital.',
      'The mast is to stand on the Osk reef, to be seen from Sable Bay, and to bear ice and the worst of the waves. Nobody aboard the ferry Maren Lind, the letter says, would have missed it.',
    ],
  },
  'song.json': {
    site: 'Coast Digest',
    title: 'Choirmaster Brook writes eleven verses for the market',
    text: [
      'The choir has a new song, and it is a long one. It has eleven verses, one for each boat that went out that day, and a chorus that can be hummed by those who do not know the words.',
      '“Nobody asked for a song, so we wrote one,” said choirmaster Anselm Brook. It was heard for the first time between the herring and the ice.',
      'Those who had been on the Maren Lind sat in front. Some sang along in the last verse, which names the boats of Sable Bay, and a child asked for it again.',
    ],
  },
  'bakers.json': {
    site: 'Quillon Times',
    title: 'Bakers in Quillon agree on a higher minimum wage',
    date: '2031-05-07T08:00:00Z',
    text: [
      'Bakeries in Quillon will pay apprentices and shop staff at least fourteen crowns an hour from July under an agreement reached on Wednesday night after three rounds of talks.',
      'The union had asked for fifteen. Its chairwoman Petra Amsel called the compromise fair, and the association of bakers warned that bread would become slightly dearer.',
      'About nine hundred people work in the ovens and shops of the valley. Most of them earned twelve crowns until now, and the youngest less than ten.',
    ],
  },
};

const host = (site: string): string => `${site.toLowerCase().replaceAll(' ', '-')}.example`;

/** File name below `content/captures` → text. */
export const CAPTURES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reports).map(([file, { site, title, date, author, text }]) => [
    file,
    JSON.stringify({
      url: `https://${host(site)}/${file.replace('.json', '')}`,
      site_name: site,
      title,
      ...(date !== undefined && { date_published: date }),
      ...(author !== undefined && { author }),
      text: text.join('\n\n'),
    }),
  ]),
);
