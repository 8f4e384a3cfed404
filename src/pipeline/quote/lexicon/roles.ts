/** Nouns for people by what they do, and for bodies that speak. General vocabulary, written out. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles printed before a name, with or without a full stop. */
export const HONORIFICS = set(
  'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col sgt capt cmdr adm maj hon rev fr sr cpl ' +
    'pvt supt insp det pres atty messrs mme mlle herr frau senor senora sheikh sheik imam rabbi father sister ' +
    'brother mother monsignor cardinal archbishop bishop pope reverend justice',
);

/** Honorifics and kin words that tell a person's gender. */
export const FEMALE = set(
  'mrs ms miss dame lady mme mlle frau senora sister mother spokeswoman chairwoman congresswoman businesswoman ' +
    'councilwoman policewoman saleswoman woman wife daughter girl girlfriend actress queen princess duchess ' +
    'grandmother aunt niece widow mom mum mistress hostess heiress housewife policewomen she her hers herself',
);
export const MALE = set(
  'mr sir lord herr senor brother father spokesman chairman congressman businessman councilman policeman salesman ' +
    'man husband son boy boyfriend actor king prince duke grandfather uncle nephew widower dad gentleman pope ' +
    'monsignor cardinal archbishop imam rabbi he him his himself',
);

const PERSON =
  'president vice-president premier chancellor minister secretary senator congressman congresswoman representative ' +
  'governor mayor ambassador diplomat envoy consul chief chairman chairwoman chair chairperson head leader boss ' +
  'director executive manager ceo coo cfo founder co-founder owner partner president-elect nominee candidate ' +
  'frontrunner front-runner contender challenger incumbent lawmaker legislator politician mp mep councillor ' +
  'councilman councilwoman commissioner delegate whip speaker deputy aide adviser advisor strategist consultant ' +
  'pollster operative staffer assistant spokesman spokeswoman spokesperson press-secretary counsel attorney ' +
  'lawyer solicitor barrister prosecutor judge justice magistrate sheriff detective officer constable sergeant ' +
  'lieutenant captain colonel general admiral commander soldier marine veteran policeman policewoman cop agent ' +
  'inspector investigator official bureaucrat economist analyst expert researcher scientist professor scholar ' +
  'academic lecturer teacher principal student historian author writer novelist poet columnist journalist ' +
  'reporter correspondent editor publisher anchor host commentator pundit blogger critic photographer producer ' +
  'filmmaker actor actress singer musician rapper artist designer comedian star celebrity model athlete player ' +
  'coach trainer captain striker goalkeeper quarterback doctor physician surgeon nurse paramedic psychologist ' +
  'therapist engineer architect developer programmer pilot driver farmer worker employee employer businessman ' +
  'businesswoman entrepreneur investor banker trader billionaire millionaire tycoon mogul magnate activist ' +
  'campaigner organizer organiser advocate lobbyist donor supporter backer ally rival opponent foe critic ' +
  'voter resident citizen neighbor neighbour witness victim survivor suspect defendant plaintiff source insider ' +
  'man woman boy girl person guy kid child teenager father mother dad mom mum son daughter brother sister wife ' +
  'husband uncle aunt cousin friend colleague relative parent grandmother grandfather grandson granddaughter ' +
  'fiance fiancee widow pastor priest bishop archbishop cardinal pope rabbi imam reverend minister king queen ' +
  'prince princess duke emperor sultan emir sheikh crown-prince monarch dictator strongman envoy negotiator ' +
  'mediator observer inspector spokesman member chairman fellow associate counterpart predecessor successor ' +
  'moderator interviewer caller tweeter user fan customer shopper passenger tourist migrant refugee immigrant ' +
  'protester protestor demonstrator rebel militant fighter dissident republican democrat conservative liberal ' +
  'libertarian socialist veep running-mate socialite heir mayor-elect clerk auditor treasurer comptroller ' +
  'superintendent dean provost trustee curator librarian chef owner landlord tenant tech operator technician ' +
  'secretary-general vice-chairman vice-chair whistleblower informant interpreter translator';

const PLURAL_ONLY =
  'people men women children police authorities those folks media rebels forces troops';

const BODY =
  'government administration ministry department office agency bureau commission committee council court tribunal ' +
  'parliament congress senate house cabinet party campaign union association federation organization ' +
  'organisation group company firm corporation bank fund foundation institute university college school hospital ' +
  'church army navy force military police newspaper paper magazine website site channel network station journal ' +
  'times post herald tribune gazette guardian telegraph news press team club league board panel jury family ' +
  'statement report poll survey study memo letter email e-mail tweet post article editorial headline ad ' +
  'advertisement commercial video transcript document documents filing lawsuit complaint indictment order bill ' +
  'sign banner placard poster slogan note message release book op-ed column story piece crowd audience coalition ' +
  'alliance embassy consulate kremlin pentagon vatican treasury authority regime junta delegation mission ' +
  'spokespeople center centre society chamber exchange inc corp ltd llc plc co service services administration ' +
  'pac super-pac think-tank nonprofit charity watchdog regulator page account broadcaster outlet publication ' +
  'tv television radio';

const plural = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};
const withPlurals = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((noun) => [noun, plural(noun)]));

/** Nouns for a person by office, work or kin, singular and plural. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...withPlurals(PERSON),
  ...PLURAL_ONLY.split(' '),
]);

/** Nouns for bodies and texts that may be the source of words, singular and plural. */
export const BODIES: ReadonlySet<string> = withPlurals(BODY);

/** Offices whose holder is named right after: `Defense Secretary N`, `President N`. */
export const OFFICES = set(
  'president chancellor minister secretary senator congressman congresswoman representative governor mayor ' +
    'ambassador chief chairman chairwoman chair leader director speaker premier attorney general commissioner ' +
    'king queen prince princess pope judge justice sheriff colonel captain admiral commander lieutenant sergeant ' +
    'detective professor spokesman spokeswoman spokesperson deputy vice prime candidate nominee coach',
);

/** What an office is for: `Secretary of State`, `Defence Minister`. */
export const PORTFOLIOS = set(
  'state defense defence treasury homeland security health education energy labor labour commerce agriculture ' +
    'interior transportation transport foreign affairs veterans justice war finance home trade culture sport ' +
    'environment budget exchequer intelligence communications press economy economic planning technology science ' +
    'housing urban development staff operations policy strategy human services resources public relations',
);

/** Offices that mean the same when the portfolio is the same: `defence chief`, `Secretary of Defense`. */
export const HEADS = set(
  'secretary minister chief head boss leader director president premier chancellor',
);
