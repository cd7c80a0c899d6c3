import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** The hours of the day that a text names. */

const HALF = '(?:halb|half|साढ़े|साढे)';
const AHEAD =
  '早上|早晨|清晨|凌晨|上午|下午|晚上|一晚|晚|夜里|中午|午前|午後|朝|昼|夜|夕方|सुबह|दोपहर|शाम|रात|الساعه|الساعة';
const UNIT =
  "a\\.?m\\b\\.?|p\\.?m\\b\\.?|uhr\\b|o'clock|点|點|時(?!間)|बजे|صباحا|مساء|ظهرا|عصرا|ليلا|ص(?!\\p{L})|م(?!\\p{L})|de la (?:manana|tarde|noche)|da (?:manha|tarde|noite)|del (?:mattino|pomeriggio)|di (?:mattina|sera)|du (?:matin|soir)|de l'apres-midi|'s (?:ochtends|middags|avonds)";
/** A length of time as well as an hour: only behind "at". */
const WEAK = 'h(?:eures?|oras?|s|rs)?\\b|uur\\b|ore\\b';
const CLOCK = new RegExp(
  `(?<!\\d[.,/:-]?)(?:(?<ahead>${AHEAD}) ?)?(?:(?<half>${HALF}) ?)?(?<hour>[01]?\\d|2[0-4])(?: ?[:.h] ?(?<minute>[0-5]\\d)(?!\\d))?(?: ?(?:${WEAK}))?(?: ?(?<behind>半))?(?: ?(?<unit>${UNIT}))?(?<half2>半| y media| e mei[oa]| e mezza| et demie| والنصف)?(?![\\d%°]| ?(?:mg|ml|kg|g|µg|mcg)\\b)|(?<!\\p{L})(?<noon>noon|midday|mittags?|mediodia|midi|meio-dia|mezzogiorno|正午)(?!\\p{L})|(?<!\\p{L})(?<midnight>midnight|mitternacht|medianoche|minuit|meia-noite|mezzanotte|middernacht)(?!\\p{L})`,
  'gu',
);
const AT =
  /(?:(?<!\p{L})(?:at|from|by|um|ab|gegen|schon|a las?|desde las?|las|as|das|a|alle|dalle|l'1|om|vanaf|vers|des|kl|around|about)|الساعة|الساعه)\s?(?:halb |half |about |already |schon )?$/u;
const LATE =
  /p\.?m|下午|晚|夜|午後|夕方|शाम|रात|مساء|عصرا|ليلا|tarde|noche|noite|pomeriggio|sera|soir|apres-midi|middags|avonds/u;

export interface Hour extends Span {
  readonly at: number;
  /** Morning or afternoon is known. */
  readonly sure: boolean;
}

export function hoursIn(reading: Reading, { start, end }: Span): Hour[] {
  const slice = reading.text.slice(start, end);
  const quantities = within(reading.quantities, start, end).filter(
    ({ unit }) => unit && unit.atom.id !== 'hour',
  );
  return everyMatch(slice, CLOCK).flatMap((match): Hour[] => {
    const { ahead, half, hour, minute, unit, behind, half2, noon, midnight } = match.groups ?? {};
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (noon || midnight) return [{ ...span, at: noon ? 12 : 24, sure: true }];
    // "7.05 tea": at the beginning of a line.
    const opens =
      minute !== undefined &&
      /(?:^|\n)[\s*•–-]*$/.test(reading.text.slice(Math.max(0, span.start - 6), span.start));
    const written = minute !== undefined && (opens || /[:h]/.test(match[0]));
    const isNamed = unit !== undefined || (ahead !== undefined && !/^ال/.test(ahead)) || written;
    // "From 1-2 days before".
    if (!opens && quantities.some((one) => one.start < span.end && span.start < one.end)) return [];
    if (!isNamed && !AT.test(slice.slice(Math.max(0, match.index - 14), match.index))) return [];
    let at = Number(hour) + Number(minute ?? 0) / 60;
    if (behind || half2 || /^सा/.test(half ?? '')) at += 0.5;
    else if (half) at -= 0.5;
    const part = `${ahead ?? ''}${unit ?? ''}`;
    if (at < 12 && LATE.test(part)) at += 12;
    if (at < 6 && /दोपहर|ظهرا|中午|昼/u.test(part)) at += 12;
    return [{ ...span, at, sure: part !== '' || at > 12 }];
  });
}
