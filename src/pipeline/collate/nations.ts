import { words } from '../text/words.ts';
import { ABBREVIATIONS } from './equivalents.ts';

/**
 * Countries that roles name, each with its adjective and other forms (`country adjective …`): two
 * people whose roles name different countries are two. Common knowledge, written out.
 */
const NATIONS: ReadonlyMap<string, string> = new Map(
  (
    'america american americans u.s.; britain british uk u.k. england english; scotland scottish; wales welsh; ' +
    'ireland irish; france french; germany german; italy italian; spain spanish; portugal portuguese; ' +
    'netherlands dutch; belgium belgian; luxembourg; switzerland swiss; austria austrian; poland polish; czechia czech; ' +
    'slovakia slovak; hungary hungarian; romania romanian; bulgaria bulgarian; greece greek; turkey turkish türkiye; ' +
    'cyprus cypriot; malta maltese; denmark danish; norway norwegian; sweden swedish; finland finnish; iceland icelandic; ' +
    'estonia estonian; latvia latvian; lithuania lithuanian; russia russian; ukraine ukrainian; belarus belarusian; ' +
    'moldova moldovan; georgia georgian; armenia armenian; azerbaijan azerbaijani; kazakhstan kazakh; china chinese; ' +
    'japan japanese; korea korean; india indian; pakistan pakistani; bangladesh bangladeshi; nepal nepali; ' +
    'afghanistan afghan; iran iranian; iraq iraqi; syria syrian; lebanon lebanese; israel israeli; palestine palestinian; ' +
    'jordan jordanian; egypt egyptian; libya libyan; tunisia tunisian; algeria algerian; morocco moroccan; sudan sudanese; ' +
    'ethiopia ethiopian; somalia somali; kenya kenyan; nigeria nigerian; ghana ghanaian; congo congolese; rwanda rwandan; ' +
    'uganda ugandan; tanzania tanzanian; zimbabwe zimbabwean; mexico mexican; canada canadian; cuba cuban; haiti haitian; ' +
    'venezuela venezuelan; colombia colombian; brazil brazilian; argentina argentine; chile chilean; peru peruvian; ' +
    'ecuador ecuadorian; bolivia bolivian; australia australian; indonesia indonesian; malaysia malaysian; ' +
    'singapore singaporean; thailand thai; vietnam vietnamese; philippines philippine filipino; taiwan taiwanese; ' +
    'serbia serbian; croatia croatian; bosnia bosnian; kosovo; albania albanian; slovenia slovenian; yemen yemeni; ' +
    'qatar qatari; saudi; kuwait kuwaiti; myanmar burmese burma; zealand'
  )
    .split('; ')
    .flatMap((group) => {
      const forms = group.split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);

/** The countries that some descriptions name. */
export const nationsOf = (roles: readonly string[]): Set<string> => {
  const found = new Set<string>();
  for (const role of roles)
    for (const { start, end, form } of words(role)) {
      const printed = role.slice(start, end).replace(/\./g, '');
      const key = ABBREVIATIONS.get(printed)?.toLowerCase() ?? form.replace(/'s?$/, '');
      const nation = NATIONS.get(key);
      if (nation !== undefined) found.add(nation);
    }
  return found;
};
