import { fold } from '../../text/fold.ts';

/**
 * The months in the languages of most news pages (English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Scandinavian, Polish, Czech, Russian, Ukrainian, Turkish, Indonesian, Arabic), in
 * the forms that dates use; a closed class. Short forms are found by their own entries.
 */
const NAMES: readonly string[] = [
  'january jan januar janner janv janvier enero ene janeiro gennaio gen januari stycznia ledna января янв січня ocak oca يناير كانون',
  'february feb februar fev fevr fevrier febrero fevereiro febbraio februari lutego unora февраля фев лютого subat sub فبراير شباط',
  'march mar marz mrz mars marzo marco maart mrt marca brezna марта мар березня mart maret مارس اذار',
  'april apr avr avril abril abr aprile kwietnia dubna апреля апр квітня nisan nis ابريل نيسان',
  'may mai mayo maio maggio mag mei maj maja kvetna мая май травня mayis مايو ايار',
  'june jun juni juin junio junho giugno giu czerwca cervna июня июн червня haziran haz يونيو حزيران',
  'july jul juli juil juillet julio julho luglio lug lipca cervence июля июл липня temmuz tem يوليو تموز',
  'august aug aout agosto ago augustus augusti sierpnia srpna августа авг серпня agustos agu agustus اغسطس اب',
  'september sep sept septembre septiembre setembro set settembre wrzesnia zari сентября сен вересня eylul eyl سبتمبر ايلول',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika rijna октября окт жовтня ekim eki اكتوبر',
  'november nov novembre noviembre novembro listopada listopadu ноября ноя листопада kasim kas نوفمبر',
  'december dec dez dezember decembre diciembre dic dezembro dicembre desember des grudnia prosince декабря дек грудня aralik ara ديسمبر',
];

const numbers = new Map<string, number>(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Letters that `fold` keeps apart, as the names above are written. */
const plain = (word: string): string => fold(word).replace(/ı/g, 'i').replace(/й/g, 'й');

/** The number of the month that a word names, 1 to 12; 0 where it names none. */
export const monthOf = (word: string): number => {
  const lower = word.toLowerCase();
  return numbers.get(lower) ?? numbers.get(plain(lower)) ?? 0;
};
