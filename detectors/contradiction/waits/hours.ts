import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** The hours of the day that a text names. */

const HALF = '(?:halb|half|साढ़े|साढे)';
const AHEAD =
  '早上|早晨|清晨|凌晨|上午|下午|晚上|一晚|晚|夜里|中午|午前|午後|朝|昼|夜|夕方|सुबह|दोपहर|शाम|रात|الساعه|الساعة';
const UNIT =
  "a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|uhr\\b|o'clock|点|點|時(?!間)|बजे|صباحا|مساء|ظهرا|عصرا|ليلا|ص(?!\\p{L})|م(?!\\p{L})|بعد الظهر|de la (?:manana|tarde|noche|madrugada)|da (?:manha|tarde|noite|madrugada)|del (?:mattino|pomeriggio)|di (?:mattina|sera|notte)|du (?:matin|soir)|de l'apres-midi|'s (?:ochtends|middags|avonds|nachts)|in the (?:morning|afternoon|evening)|at night|morgens|nachmittags|abends";
/** A length of time as well as an hour: only behind "at". */
const WEAK = 'h(?:eures?|oras?|s|rs)?\\b|uur\\b|u\\b|ore\\b';
/** How many hours, no hour of the day. */
const LENGTH = '(?:hours?|hrs?|stunden?|std)\\b|個?時間|个?小时|घंटे|घंटा|ساعات|ساعة';
const CLOCK = new RegExp(
  `(?<!\\d[.,/:-]?)(?:(?<ahead>${AHEAD}) ?)?(?:(?<half>${HALF}) ?)?(?<hour>[01]?\\d|2[0-4])(?: ?[:.h] ?(?<minute>[0-5]\\d)(?!\\d))?(?: ?(?<weak>${WEAK}))?(?: ?(?<behind>半))?(?: ?(?<unit>${UNIT}))?(?<half2>半| y media| e mei[oa]| e mezza| et demie| والنصف)?(?![\\d%°]| ?(?:mg|ml|kg|g|µg|mcg)\\b|[ -]?(?:${LENGTH}))|(?<!\\p{L})(?<noon>noon|midday|mittags?|mediodia|midi|meio-dia|mezzogiorno|正午)(?!\\p{L})|(?<!\\p{L})(?<midnight>midnight|mitternacht|medianoche|minuit|meia-noite|mezzanotte|middernacht)(?!\\p{L})`,
  'gu',
);
const AT =
  /(?:(?<!\p{L})(?:at|from|by|um|ab|gegen|schon|a las?|desde las?|las|as|das|a|alle|dalle|l'1|om|vanaf|vers|des|kl|around|about)|الساعة|الساعه)\s?(?:halb |half |about |already |schon )?$/u;
const LATE =
  /p\.? ?m|下午|晚|夜|午後|夕方|शाम|रात|مساء|عصرا|بعد الظهر|ليلا|^م$|tarde|noche|noite|pomeriggio|sera|soir|apres-midi|middags|avonds|afternoon|evening|at night|abends|nachmittags/u;
/** "रात 2 बजे" is two in the morning, "晚上12点" midnight. */
const NIGHT = /晚|夜|रात|ليلا|noche|noite|at night/u;
const AFTER_MIDNIGHT = /^a\.? ?m|凌晨|madrugada/u;
/** In Dutch an hour, elsewhere a unit of insulin. */
const U = /^\d+ ?u\b/;
/** What stands between two hours of a row: "um 6, 14 und 22 Uhr", "a las 8, 14 y 20 h". */
const ROW = /^(?:, ?|、|，|,? (?:and|und|y|et|e|en|और|و) ?)$/;
/** A number that ends its part of the sentence counts nothing else. */
const ENDS = /^(?:h|hs|hrs|u|uur|ore|horas|heures)?\s?(?:[.,;:)、。，|\n]|$|(?:and|und|y|et|e|en)\s)/;

export interface Hour extends Span {
  readonly at: number;
  /** Morning or afternoon is known. */
  readonly sure: boolean;
}

interface Read {
  readonly hour: Hour;
  /** By its sign or by "at" in front of it. */
  readonly told: boolean;
}

export function hoursIn(reading: Reading, { start, end }: Span): Hour[] {
  const slice = reading.text.slice(start, end);
  const isDutch = reading.language === 'nl';
  const quantities = within(reading.quantities, start, end).filter(
    ({ unit, start: from }) =>
      unit && unit.atom.id !== 'hour' && !(isDutch && U.test(reading.text.slice(from, from + 8))),
  );
  const read = everyMatch(slice, CLOCK).flatMap((match): Read[] => {
    const { ahead, half, hour, minute, unit, weak, behind, half2, noon, midnight } = match.groups ?? {};
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (noon || midnight) return [{ hour: { ...span, at: noon ? 12 : 24, sure: true }, told: true }];
    // "7.05 tea": at the beginning of a line.
    const opens =
      minute !== undefined &&
      /(?:^|\n)[\s*•–-]*$/.test(reading.text.slice(Math.max(0, span.start - 6), span.start));
    const written = minute !== undefined && (opens || /[:h]/.test(match[0]));
    const isNamed = unit !== undefined || (ahead !== undefined && !/^ال/.test(ahead)) || written;
    // "From 1-2 days before".
    if (!opens && quantities.some((one) => one.start < span.end && span.start < one.end)) return [];
    const told =
      isNamed ||
      AT.test(slice.slice(Math.max(0, match.index - 14), match.index)) ||
      (weak !== undefined && opensRow(slice, match));
    let at = Number(hour) + Number(minute ?? 0) / 60;
    if (behind || half2 || /^सा/.test(half ?? '')) at += 0.5;
    else if (half) at -= 0.5;
    const part = `${ahead ?? ''}${unit ?? ''}`;
    const isNight = NIGHT.test(part);
    if (at < 12 && LATE.test(part) && !(isNight && at < 5)) at += 12;
    else if (at >= 12 && at < 13 && (isNight || AFTER_MIDNIGHT.test(part))) at += 12;
    if (at < 6 && /दोपहर|ظهرا|中午|昼/u.test(part)) at += 12;
    return [{ hour: { ...span, at, sure: part !== '' || at > 12 }, told }];
  });
  return inRows(reading, read, end);
}

/** "Example: 8 h, 14 h and 20 h". */
function opensRow(text: string, { index, 0: hour }: RegExpExecArray): boolean {
  return (
    /[:：] ?$/.test(text.slice(0, index)) && /^(?:, ?| \p{L}{1,3} )\d/u.test(text.slice(index + hour.length))
  );
}

/** The hours that are told to be such, and the numbers that stand in a row with one. */
function inRows({ text }: Reading, read: readonly Read[], end: number): Hour[] {
  const told = read.map((one) => one.told);
  const isRow = (at: number): boolean => {
    const [a, b] = [read[at]?.hour, read[at + 1]?.hour];
    return a !== undefined && b !== undefined && ROW.test(text.slice(a.end, b.start));
  };
  for (let at = read.length - 2; at >= 0; at -= 1) told[at] ||= told[at + 1] === true && isRow(at);
  for (const [at, { hour }] of read.entries())
    told[at] ||=
      told[at - 1] === true && isRow(at - 1) && ENDS.test(text.slice(hour.end, Math.min(end, hour.end + 10)));
  return read.flatMap(({ hour }, at) => (told[at] ? [hour] : []));
}
