import { everyMatch } from '../../kit/every-match.ts';
import type { Span } from '../../kit/sentences.ts';

/** Hours of the day in a row are a plan: "at 7, 11, 3 and 7 o'clock" is four times a day. */

const HOUR = '(?:[01]?\\d|2[0-4])';
const UNIT =
  '(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|uhr\\b|h(?:eures?|oras?|s|rs)?\\b|uur\\b|ore\\b|点半?|點半?|時半?(?!間)|बजे|صباحا|مساء|ظهرا|ليلا|ص(?!\\p{L})|م(?!\\p{L}))';
const PART =
  "(?:de la (?:manana|tarde|noche|madrugada)|da (?:manha|tarde|noite|madrugada)|del (?:mattino|pomeriggio)|di (?:mattina|sera|notte)|du (?:matin|soir)|de l'apres-midi|in the (?:morning|afternoon|evening)|at night|o'clock|'s (?:ochtends|middags|avonds)|morgens|abends|nachmittags)";
const NAMED =
  '(?:noon|midday|midnight|mediodia|medianoche|midi|minuit|meio-dia|meia-noite|mezzogiorno|mezzanotte|mittags?|mitternachts?|middernacht|正午|中午|午夜|आधी रात|منتصف الليل|الظهر)';
const AHEAD = '(?:(?:早上|早晨|上午|下午|晚上|夜里|凌晨|午前|午後|朝|夜|夕方|सुबह|दोपहर|शाम|रात|الساعة) ?)?';
const WITH_UNIT = `${AHEAD}${HOUR}(?:[:.h]\\d\\d)? ?(?:${UNIT}|${PART})(?: ${PART})?`;
const TIME = `(?:${WITH_UNIT}|${HOUR}[:h]\\d\\d(?! ?${UNIT})|${NAMED})`;
const BETWEEN =
  '\\s?(?:[,;/、,])?\\s?(?:(?:and|und|y|et|e|en|then|dann|luego|puis|poi|depois|और|फिर|و)\\s?)?(?:(?:again |then )?(?:at|um|a las?|las|as|aos?|alle|a|om) )?[和と]?';
const LIST = new RegExp(
  `(?<![\\p{L}\\d.,:–-])${TIME}(?:${BETWEEN}${TIME}){1,9}|(?<![\\p{L}\\d.,:–-])${HOUR}(?:(?:, ?| (?:and|und|y|et|e|en) )${HOUR}){1,9} ?${UNIT}`,
  'gu',
);
const ONE = new RegExp(`${TIME}|(?<!\\d)${HOUR}(?!\\d)`, 'gu');
/** "8 h et 12 h" are lengths of time, "à 8 h et 12 h" are hours of the day. */
const LENGTH = /^[\d\s,;、]*(?:h(?:eures?|oras?|s|rs)?|ore|uur|and|und|y|et|e|en|[\d\s,;])+$/;
const AT = /(?:at|a|as|las|aos|alle|om|vers|um) $/;

/** Said of one dose, or of when something is open or measured. */
const RANGE = /(?:between|from|zwischen|von|entre|desde|das|de|tra|dalle|tussen|van|बीच|بين|从) $/;

/** Lists of hours within a sentence, and how many there are. */
export function clocksIn(text: string, { start, end }: Span): (Span & { readonly count: number })[] {
  const words = text.slice(start, end);
  if (!/\d/.test(words)) return [];
  return everyMatch(words, LIST).flatMap((match) => {
    const ahead = words.slice(Math.max(0, match.index - 10), match.index);
    if (RANGE.test(ahead) || (LENGTH.test(match[0]) && !AT.test(ahead))) return [];
    const hours = everyMatch(match[0], ONE).map(([hour]) => hour.replace(/\s/g, ''));
    const count = new Set(hours).size;
    return count > 1 && count === hours.length
      ? [{ start: start + match.index, end: start + match.index + match[0].length, count }]
      : [];
  });
}
