import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { differing, isAnagram } from './digits.ts';
import { citeLine, isEmergency, isTollFree, linesOf, linesWith, type Named } from './knowledge.ts';
import { isTaken, NAME_BEHIND, ROUND_THE_CLOCK } from './layout.ts';
import type { Mention } from './mentions.ts';
import { sentenceToldOf } from './told-of.ts';

/** Services that are named with their number: they have their own. */

/** What is wrong with a number, for people. */
export interface Fault {
  readonly rule: string;
  readonly explanation: string;
}

/** Longest way from a service's name to its number: "Centro Antiveleni di Niguarda, attivo tutti i giorni, risponde allo 02 …". */
const NAME_REACH = 60;
/** And to a short number that the sentence says it answers: "… the service: you reach it all over the country under 116 117". */
const TOLD_REACH = 100;
const TOLD =
  /\b(?:under|unter|reach\w*|call\w*|dial\w*|ring|number|nummer|erreich\w*|wahl\w*|anruf\w*|ruf\w*|llam\w*|marc\w*|numero|appel\w*|compos\w*|ligu\w*|ligar|disqu\w*|chiam\w*|compon\w*|bel\w*|telefon\w*|telephone|al|au|no|op)\b[^\d]{0,24}$|(?:拨打|拨|电话|電話|番号|热线|नंबर|फ़ोन|कॉल|رقم|اتصل)[^\d]{0,12}$/;
/** "15 (SAMU), 18 (pompiers)": the name in brackets belongs to the number before it. */
const NAMED_BEFORE = /(\d[\d ]{1,14})[*_\s]{0,4}[([（]\s?[^)\]）\d]{0,12}$/;
const NAMED_BACK = 34; // UTF-16 units
/** "è il", "é o": no conjunctions. */
const IS_THE = /\be (?:o|a|il|lo|al|el|le)\b/g;

/** "For children and teenagers:" joins those it is for, no two services. */
const FOR_WHOM =
  /\b(?:for|fur|pour|para|per|voor)\b[^,;:.\d]{1,44}\b(?:and|or|und|oder|et|ou|y|o|u|e|en|of)\b[^,;:.\d]{1,24}(?=[*_]{0,2}[,:(])/g;

/** "Línea 155, emergencias 123": the second has a label of its own. */
const OF_EMERGENCIES =
  /[,、，،]\s?(?:\p{L}+ ){0,2}(?:emergenc\p{L}*|urgenc\p{L}*|ambulan\p{L}*|notruf\p{L}*|notfall\p{L}*|rettung\p{L}*|urgenze|noodnummer|spoed\p{L}*|救急|急救|緊急|紧急|एम्बुलेंस|इमरजेंसी|आपातकालीन|ال?اسعاف|ال?طوارئ)[\s:*]*$/u;

const ARTICLE = /^(?:(?:the|die|der|das|le|la|il|lo|el|o|a|het|de) )?$/;

/** The service whose name stands with the number: behind it in brackets, else before it. */
function nameOf(
  { text, language }: Reading,
  { start, end, number, sentence, label }: Mention,
  names: readonly PhraseHit<readonly Named[]>[],
  country: string,
): Named | undefined {
  const ofCountry = (hit: PhraseHit<readonly Named[]>): boolean =>
    hit.value.some((row) => row.country === country);
  const behind = within(names, end, end + 24).find(ofCountry);
  if (behind && NAME_BEHIND.test(text.slice(end, behind.start)))
    return behind.value.find((row) => row.country === country);
  // "17: SAMU": the whole of what a list says of the number is the name of another.
  const whole =
    label?.firm &&
    within(names, label.start, label.end).find(
      (hit) =>
        ofCountry(hit) &&
        ARTICLE.test(text.slice(label.start, hit.start)) &&
        /^[*_\s]*$/.test(text.slice(hit.end, label.end)),
    );
  if (whole) return whole.value.find((row) => row.country === country);
  const name = within(names, start - TOLD_REACH - 40, start).findLast(ofCountry);
  if (!name || NAMED_BEFORE.test(text.slice(Math.max(0, name.start - NAMED_BACK), name.start)))
    return undefined;
  const row = name.value.find((one) => one.country === country);
  // "1813 Zelfmoordlijn · 1712 …": its own number stands right before it.
  const ahead = /(\d[\d ]{1,14})[*_\s:]{0,4}$/.exec(text.slice(Math.max(0, name.start - 20), name.start));
  if (row && ahead && fits((ahead[1] as string).replace(/ /g, ''), row)) return undefined;
  const gap = text.slice(name.end, start).replace(ROUND_THE_CLOCK, '').replace(IS_THE, '');
  if (isTaken(text, name, gap)) return undefined;
  // "143: La Main Tendue": its own name stands behind it.
  const own =
    label &&
    within(names, label.start, label.end).some(({ value }) => value.some((row) => fits(number, row)));
  if (own) return undefined;
  const told = number.length <= 6 && name.start >= sentence.start && TOLD.test(gap);
  if (gap.length > (told ? TOLD_REACH : NAME_REACH)) return undefined;
  const bare = gap.replace(FOR_WHOM, ' ');
  if (/[\d.;!?\n]|\b(?:or|and|oder|und|o|y|ou|et|e|of)\b/.test(bare)) return undefined;
  if (OF_EMERGENCIES.test(bare) && isEmergency(number, country)) return undefined;
  if (language === 'nl' && /\ben\b/.test(bare)) return undefined;
  return row;
}

/** The one service that the sentence before names without a number: "There is Tele-MANAS. Its number is …". */
function nameBefore(
  { text }: Reading,
  mention: Mention,
  names: readonly PhraseHit<readonly Named[]>[],
  country: string,
): Named | undefined {
  const before = sentenceToldOf(text, mention, mention.sentence);
  if (!before) return undefined;
  const rows = within(names, before.start, before.end).flatMap((hit) =>
    hit.value.filter((row) => row.country === country).map((row) => ({ row, end: hit.end })),
  );
  const [first] = rows;
  if (!first || rows.some(({ row }) => !row.numbers.some((number) => fits(number, first.row))))
    return undefined;
  if (/\d/.test(text.slice(Math.max(...rows.map(({ end }) => end)), before.end))) return undefined;
  const { number } = mention;
  const isRight = isEmergency(number, country) || linesOf(country).some((line) => line.number === number);
  return before.loose && isRight ? undefined : first.row;
}

function fits(number: string, { numbers }: Named): boolean {
  return numbers.some((own) => own === number || own === `0${number}` || own === `1${number}`);
}

/** Another number than the service's own: "SAMU, número 112" in Brazil. */
export function namedFault(
  reading: Reading,
  mention: Mention,
  names: readonly PhraseHit<readonly Named[]>[],
  country: string,
): Fault | undefined {
  const { text } = reading;
  const row = nameOf(reading, mention, names, country) ?? nameBefore(reading, mention, names, country);
  if (!row) return undefined;
  const { number } = mention;
  if (fits(number, row)) return undefined;
  const branch = !linesWith(number)[0] && !sameLength(number, row);
  if (number.length > 6 && branch && !(row.national && isTollFree(number, country))) return undefined;
  // Lines for animals are others.
  if (/\b(?:pets?|animals?|aspca|vet\w*)\b/.test(text.slice(mention.sentence.start, mention.start)))
    return undefined;
  return {
    rule: `named:${country}`,
    explanation: `The service named answers ${row.numbers[0]} in ${country}, not ${number}. Source: ${citeLine(row.source)}.`,
  };
}

/** A long number of another length may be a branch's own. */
function sameLength(number: string, row: Named): boolean {
  return row.numbers.some(
    (own) => own.length === number.length && (differing(own, number) <= 3 || isAnagram(own, number)),
  );
}
