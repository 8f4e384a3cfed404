/**
 * Countries that news writes of most, with their adjectives: a place is not a person, and
 * `Russian` before a noun is no name. World knowledge, written out; not every country is needed.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Single-word names of countries, continents and capitals that stand for governments. */
export const PLACES = set(
  'america britain england scotland wales ireland france germany italy spain portugal netherlands belgium ' +
    'luxembourg switzerland austria poland czechia slovakia hungary romania bulgaria greece turkey cyprus malta ' +
    'denmark norway sweden finland iceland estonia latvia lithuania russia ukraine belarus moldova georgia ' +
    'armenia azerbaijan kazakhstan uzbekistan china japan korea india pakistan bangladesh nepal afghanistan iran ' +
    'iraq syria lebanon israel palestine jordan egypt libya tunisia algeria morocco sudan ethiopia somalia kenya ' +
    'nigeria ghana congo rwanda uganda tanzania zimbabwe mexico canada cuba haiti venezuela colombia brazil ' +
    'argentina chile peru ecuador bolivia australia indonesia malaysia singapore thailand vietnam philippines ' +
    'taiwan serbia croatia bosnia kosovo albania slovenia montenegro europe asia africa yemen qatar ' +
    'washington moscow kyiv kiev beijing london paris berlin rome madrid brussels tokyo seoul delhi tehran ' +
    'baghdad damascus jerusalem cairo ankara warsaw budapest vienna geneva ' +
    'iowa ohio florida texas california nevada michigan wisconsin pennsylvania virginia georgia arizona colorado ' +
    'illinois indiana massachusetts vermont maine connecticut maryland delaware tennessee kentucky alabama ' +
    'mississippi louisiana arkansas oklahoma kansas nebraska missouri minnesota wyoming montana idaho utah oregon ' +
    'alaska hawaii us u.s uk u.k eu u.s.a usa',
);

/** Adjectives of countries, parties and creeds: capitalised, yet no name by themselves. */
export const ADJECTIVES = set(
  'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss ' +
    'austrian polish czech slovak hungarian romanian bulgarian greek turkish cypriot maltese danish norwegian ' +
    'swedish finnish icelandic estonian latvian lithuanian russian ukrainian belarusian moldovan georgian ' +
    'armenian azerbaijani kazakh uzbek chinese japanese korean indian pakistani bangladeshi nepali afghan iranian ' +
    'iraqi syrian lebanese israeli palestinian jordanian egyptian libyan tunisian algerian moroccan sudanese ' +
    'ethiopian somali kenyan nigerian ghanaian congolese rwandan mexican canadian cuban haitian venezuelan ' +
    'colombian brazilian argentine chilean peruvian australian indonesian malaysian thai vietnamese filipino ' +
    'taiwanese serbian croatian bosnian albanian european asian african arab western eastern northern southern ' +
    'north south east west republican democratic conservative liberal labour labor christian muslim jewish ' +
    'catholic protestant islamic hindu buddhist black white hispanic latino soviet federal',
);
