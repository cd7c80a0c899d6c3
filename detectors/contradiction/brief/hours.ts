import { everyMatch } from '../../kit/every-match.ts';
import { oftenIn } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { timesIn, wordsOf } from './brief.ts';

/** The time between two doses and the hours of an example: "at least six hours apart … one at 8, the next at 10". */

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
  /(?:(?<!\p{L})(?:at|from|by|um|ab|gegen|schon|a las?|desde las?|las|as|das|a|alle|dalle|l'1|om|vanaf|vers|des|kl|around|about)|الساعة|الساعه|[、,，])\s?(?:halb |half |about |already |schon )?$/u;
const LATE =
  /p\.?m|下午|晚|夜|午後|夕方|शाम|रात|مساء|عصرا|ليلا|tarde|noche|noite|pomeriggio|sera|soir|apres-midi|middags|avonds/u;

export interface Hour extends Span {
  readonly at: number;
  /** Morning or afternoon is known. */
  readonly sure: boolean;
}

export function hoursIn(reading: Reading, { start, end }: Span): Hour[] {
  const slice = reading.text.slice(start, end);
  return everyMatch(slice, CLOCK).flatMap((match): Hour[] => {
    const { ahead, half, hour, minute, unit, behind, half2, noon, midnight } = match.groups ?? {};
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (noon || midnight) return [{ ...span, at: noon ? 12 : 24, sure: true }];
    const written = minute !== undefined && /[:h]/.test(match[0]);
    const isNamed = unit !== undefined || (ahead !== undefined && !/^ال/.test(ahead)) || written;
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

/** One dose and the one after it. */
const AGAIN =
  /(?<!\p{L})(?:next|second|another|again|repeat\p{L}*|redose|more|nachste\p{L}*|zweite\p{L}*|wieder|erneut|nochmal\p{L}*|siguiente|proxima|segunda|otra|repet\p{L}*|repit\p{L}*|de nuevo|suivante?|prochaine?|deuxieme|second|nouveau|reprend\p{L}*|reprenez|redonn\p{L}*|seguinte|outra|tomar de novo|seconda|prossima|successiva|altra|ripet\p{L}*|volgende|tweede|opnieuw|weer|nog een|अगली|अगला|दूसरी|दूसरा|दोबारा|फिर|और|الثانية|التالية|القادمة|اخري|كرر\p{L}*|مرة اخري|تعيد\p{L}*|اعد)(?!\p{L})|次(?:は|の|を|に|回)|もう一?[度回錠]|再|第二|下一?[次片]|2回目/u;
/** "Every eight hours" leaves room; "at least" none. */
const [SLACK, ROOM] = [0.9, 0.7];
const [SHORTEST, LONGEST] = [0.5, 24];
/** What keeps two doses apart. */
const APART =
  /(?<!\p{L})(?:apart|between (?:two |each |the )?(?:doses|tablets|pills|feeds|drops|puffs)|in between|wait at least|zwischen (?:zwei|den|jeder)|abstand|auseinander|entre (?:dosis|tomas?|dos|cada|una|ambas|las|prises|deux|chaque|les|doses|duas|as|uma|tomadas)|separ[ae]\p{L}*|espaci[ae]\p{L}*|espac[ei]\p{L}*|distanzi\p{L}*|intervall?[eo]|tra (?:due|le|una|un)|fra (?:due|le|una|un)|tussen (?:twee|de|elke)|ertussen|uit elkaar|अंतर|अंतराल|फासला|फर्क|الفاصل|فاصل|بين (?:ال)?(?:جرعتين|جرعت|جرعات|حبتين|كل|واحدة))(?!\p{L})|间隔|間隔|相隔|至少隔|要隔|[あ空開](?:け|いて)|次の服用まで|زمني/u;

interface Gap extends Span {
  readonly hours: number;
}

function gapsIn(reading: Reading, sentence: Span): Gap[] {
  const every = oftenIn(reading.text, sentence)
    .filter(({ high }) => high > 1)
    .map(({ start, end, high }) => ({ start, end, hours: (24 / high) * ROOM }));
  const written = wordsOf(reading, sentence);
  if (every.length > 0 && !APART.test(written)) {
    // "Three times a day" says nothing of hours.
    return every.filter(({ start, end }) =>
      HOURS.test(written.slice(start - sentence.start, end - sentence.start)),
    );
  }
  return (
    timesIn(reading, sentence)
      // "Four in 24 hours": no time between two.
      .filter(
        ({ start, end }) =>
          !WITHIN.test(written.slice(Math.max(0, start - sentence.start - 12), start - sentence.start)) &&
          !/^(?:以|之)?内|^में/u.test(reading.text.slice(end, end + 3)),
      )
      .filter(({ start }) => APART.test(wordsOf(reading, clauseAt(reading.text, start))))
      .map(({ start, end, low }) => ({ start, end, hours: low * SLACK }))
  );
}
const WITHIN = /(?<!\p{L})(?:in|within|innerhalb(?: von)?|en|par|em|nelle|binnen|خلال) $/u;
const HOURS =
  /\b(?:hours?|hrs?|h|stunden?|horas?|heures?|ore|uur|godz\p{L}*)\b|小时|小時|時間|घंट|ساعات|ساعة/u;

function between(a: Hour, b: Hour): number {
  const hours = b.at - a.at;
  if (hours > 0) return hours;
  return hours + (a.sure && b.sure ? 24 : 12);
}

export function hourConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  if (!/\d/.test(reading.text)) return [];
  const conflicts: Conflict[] = [];
  const gaps = spans
    .flatMap((sentence) => gapsIn(reading, sentence))
    .filter(({ hours }) => hours >= SHORTEST * SLACK && hours <= LONGEST);
  const [gap] = gaps;
  // Two medicines have two intervals.
  if (!gap || gaps.some(({ hours }) => Math.abs(hours - gap.hours) > hours / 2)) return [];
  for (const sentence of spans) {
    if (sentence.end < gap.end) continue;
    const from = Math.max(sentence.start, gap.end);
    const hours = hoursIn(reading, { start: from, end: sentence.end });
    for (const [index, b] of hours.entries()) {
      const a = hours[index - 1];
      if (!a || between(a, b) >= gap.hours - 0.001) continue;
      const rest = { start: a.end, end: Math.min(sentence.end, b.end + 60) };
      if (hours.length < 3 && !AGAIN.test(wordsOf(reading, { start: from, end: rest.end }))) continue;
      if (denies(reading, { start: a.end, end: sentence.end })) continue;
      conflicts.push({
        rule: 'hours',
        first: gap,
        second: { start: a.start, end: b.end },
        why: 'does not agree with',
      });
      break;
    }
  }
  return conflicts;
}
