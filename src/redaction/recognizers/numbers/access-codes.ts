import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';

/**
 * What opens somebody's door, gate, key box or alarm: "gate code 4471#", "digicode 45B12", "код домофона 37К4512". Three signs are
 * enough, and a year is one as often as any other; what a code of that kind stands on is said in one word or in two.
 */
const KINDS =
  'code|pin|combo|combination|número|clave|c[óo]digo|contraseña|senha|codice|combinazione|toegangscode|kod(?:em|u|zie)?|hasło|пароль|код(?:ом|а)?|şifre(?:si|miz|m|sini)?|kodu';
/** Behind "code for the", in their cases. */
const DOORS =
  'key ?safe|lock ?box|(?:front )?door|gate|garage|entry|alarm|(?:haus)?tür|tor|schlüssel(?:safe|tresor|box|kasten)|haustür|wohnung|garagentor|eingang|portal|port[óo]n|puerta|alarma|garaje|caja de llaves|cancela|port[ãa]o|porta(?:ria)?|pr[ée]dio|garagem|alarme|fechadura|interfone|cofre|porte|portail|immeuble|bo[îi]te [àa] cl[ée]s|hall|cancello|portone|allarme|cassetta|citofono|voordeur|deur|poort|sleutelkluis|sleutelkastje|alarm|klatki|bramy|drzwi|domofonu|furtki|bloku|sejfu|alarmu|skrytki|домофона|подъезда|двери|калитки|замка|сейфа|ключницы|сигнализации|porten|dörren|nyckelskåpet|larmet|kapı|bina|apartman|site|kasa|alarm';
/** Words that are both. */
const WHOLE =
  'bo[îi]te à clé[fs]?|caja de llaves|schlüsselkasten|nyckelbox(?:en)?|skrytka na klucze|cassetta (?:delle )?chiavi|digicode|interphone|interfono|domofon|домофон|(?:haus|wohnungs|garagen|eingangs)?tür-?(?:code|pin)|tor-?code|zugangs-?code|(?:schlüssel(?:safe|tresor|box))(?:-?code)?|deurcode|poortcode|toegangscode|sleutelkluis(?:code)?|alarmcode|port-?kod(?:en)?|dörr-?kod(?:en)?|larm-?kod(?:en)?|nyckelskåp(?:et)?|gatecode|doorcode|entrycode';
const LINKS =
  "(?:to|for|on|für|zur?|an|der|die|das|vom|von|del?|de la|del|do|da|dos|du|des|d['’]|de l['’]|della|dello|van|de|het|voor|do|od|к|от|у|till|the|our|my|is|ist|es|é|è|est|to|är|jest)";
const BEFORE = new Ending(
  new RegExp(
    `(?<!\\p{L})(?:(?:${WHOLE})|(?:${DOORS}|access) (?:${KINDS})|(?:${KINDS}) (?:${LINKS} ?){0,3}(?:${DOORS}))(?: ?(?:${LINKS}|code|nr\\.?|no\\.?|${KINDS}))?[ :=–—-]{1,3}[#*]?$`,
    'iu',
  ),
);
const CODE =
  /^(?:\d{1,4}#\d{2,6}|\d{1,2} ?[A-ZА-Я] ?\d{1,4}|[A-ZА-Я]?\d{3,8}[A-ZА-Я]?|\d{2,3}[A-ZА-Я]\d{2,5}[A-ZА-Я]?|\d{2} \d{2}(?! ?\d))[#*]?(?![\p{L}\d%°]|[.,:/-]\d| ?(?:mg|ml|kg|€|euros?|m(?!\p{L})|cm|kr|zł|tl)(?!\p{L}))/u;
const DOOR_WORDS = new WordSet(
  'clés clefs llaves chiavi klucze schlüsselkasten nyckelbox nyckelboxen keysafe lockbox safe box code pin combo combination door gate garage entry alarm access digicode interphone interfono domofon домофон haustürcode wohnungstürcode garagentürcode eingangstürcode türcode tür torcode tor zugangscode schlüsselsafe schlüsseltresor schlüsselbox schlüsselsafecode schlüsseltresorcode schlüsselkasten haustür wohnung garagentor eingang portal portón porton puerta alarma garaje llaves cancela portão portao porta portaria prédio garagem alarme fechadura cofre interfone porte portail immeuble clés cles hall cancello portone allarme cassetta citofono voordeur deur poort sleutelkluis sleutelkluiscode sleutelkastje deurcode poortcode toegangscode alarmcode klatki bramy drzwi domofonu furtki bloku sejfu alarmu skrytki домофона подъезда двери калитки замка сейфа ключницы сигнализации portkod portkoden dörrkod dörrkoden larmkod larmkoden porten dörren nyckelskåp nyckelskåpet larmet şifresi şifremiz şifre kodu gatecode doorcode entrycode codice código codigo clave senha kod код пароль hasło',
);
const DOOR = wakeBit([DOOR_WORDS]);
const REACH = 4;
const WINDOW = 64;
const LONGEST = 16;

export function findAccessCodes(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & DOOR) === 0) return;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || token === 0 || !isBehindDoor(document, token)) continue;
    if ((scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) === 0) continue;
    const start = scan.start[token]!;
    document.spend(1);
    const code = CODE.exec(text.slice(start, start + LONGEST))?.[0];
    if (code === undefined || !BEFORE.test(text.slice(Math.max(0, start - WINDOW), start))) continue;
    document.cover(start, start + code.length, 'SECRET', 'access-code');
  }
}

function isBehindDoor({ scan }: Document, token: number): boolean {
  for (let back = token - 1; back >= Math.max(0, token - REACH); back -= 1)
    if ((scan.wakes[back]! & DOOR) !== 0) return true;
  return false;
}

export const ACCESS_CODE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'access-code': {
    match: [
      ['carers let themselves in, key safe 3906', '3906', 'en-GB'],
      ['the gate code is 1988#', '1988#', 'en-US'],
      ['Haustürcode: 7702', '7702', 'de-DE'],
      ['digicode 61A40, 2e étage', '61A40', 'fr-FR'],
      ['la clave del portal es 2019', '2019', 'es-ES'],
      ['a senha do portão é 6612', '6612', 'pt-BR'],
      ['codice del cancello 8051', '8051', 'it-IT'],
      ['code van de sleutelkluis: 9034', '9034', 'nl-NL'],
      ['kod do klatki 19K2040', '19K2040', 'pl-PL'],
      ['код домофона 52К1180', '52К1180', 'ru-RU'],
      ['portkod 2016', '2016', 'sv-SE'],
      ['kapı şifresi 5093', '5093', 'tr-TR'],
    ],
    leave: [
      'building 1200 new clinics, a safe 500 mg dose',
      'die Tür 1950 gebaut',
      'la porta 1998, costruita bene',
      'entry 2019 of the guideline',
      'the ICD code 4019 is old',
    ],
  },
};
