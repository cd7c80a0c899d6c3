import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import { areItems, type Rule, show } from '../check.ts';

/** Times of day: how long from one to another, and when it is a while later. */

const PM = '下午|午後|晚上|夜|夜の|晩|晚|夜里|夜間|रात|शाम|दोपहर|밤|오후|저녁|مساء|ليلا|ночи|вечера';
const AM = '上午|午前|早上|朝|凌晨|早晨|清晨|सुबह|오전|아침|새벽|صباحا|утра';
/** 22:30, 10.30 pm, 23 Uhr, 22h30, 23時半, रात 11 बजे, الساعة 11 مساء. */
const CLOCK = new RegExp(
  `(?<![\\d:.,/-])(?:(?:${PM}|${AM})(?:的|の|에|ते)?\\s?)?(?:(\\d{1,2})(?::|\\s?h\\s?|(?:時|点|點|시)\\s?|\\.(?=\\d{2}\\s?(?:(?:tot|bis|to|til|-|–)\\s?\\d{1,2}\\.\\d{2}\\s?)?(?:uhr|uur|[ap]\\.?m)))(\\d{2})(?!\\d)(?:\\s?(?:分|분))?\\s?(?:[ap]\\.?m\\b\\.?|uhr|uur|h\\b)?|(\\d{1,2})\\s?(?:([ap])\\.?m\\b\\.?|uhr\\b|(?:時|点钟|点|點|시)(?!間|间|간)(半|반)?|बजे|h(?=\\s(?:du matin|du soir|de la|et|a|le|et)|\\b\\s?(?:,|\\.|$))|(?:صباحا|مساء|ليلا|ظهرا|عصرا|утра|вечера|ночи)))`,
  'g',
);
const NOON =
  /\b(?:(noon|midday|mittags?|mezzogiorno|mediodia|meio-dia|midi)|(midnight|mitternacht|mezzanotte|medianoche|meia-noite|minuit|middernacht|midnatt|polnoc|gece yarisi))\b|(正午)|(午夜|零点|深夜0時)|(полдень)|(полночь)/g;

/** Arabic tells hours by their order: "الساعة التاسعة مساء". */
const ORDINALS =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية\\sعشرة الثانية\\sعشرة'.split(
    ' ',
  );
const ARABIC = new RegExp(
  `(?:(?<=الساعة )|(?=\\S+(?:\\sعشرة)? (?:ظهرا|صباحا|مساء|عصرا|ليلا|فجرا)))(${ORDINALS.toReversed().join('|')})(?: (?:ظهرا|صباحا|مساء|عصرا|ليلا|فجرا))?`,
  'g',
);

export interface Time extends Span {
  /** Hours after midnight or noon. */
  readonly hours: number;
}

export function timesIn(text: string, span: Span): Time[] {
  const words = text.slice(span.start, span.end);
  const found: Time[] = [];
  for (const match of everyMatch(words, CLOCK)) {
    const hours = Number(match[1] ?? match[3]);
    const minutes = match[2] === undefined ? (match[5] ? 30 : 0) : Number(match[2]);
    if (hours > 24 || minutes > 59) continue;
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, hours: (hours % 12) + minutes / 60 });
  }
  for (const match of everyMatch(words, ARABIC)) {
    const start = span.start + match.index;
    const order = ORDINALS.findIndex((one) => new RegExp(`^${one}$`).test(match[1] ?? ''));
    found.push({ start, end: start + match[0].length, hours: (order + 1) % 12 });
  }
  for (const match of everyMatch(words, NOON)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, hours: 0 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nearness on a dial of twelve hours. */
function onDial(a: number, b: number): number {
  const apart = (((a - b) % 12) + 12) % 12;
  return Math.min(apart, 12 - apart);
}

const HINT =
  /\d\s?(?:[:.h]\s?\d\d|[ap]\.?m\b|uhr|uur|h\b|時|点|點|시|बजे|صباح|مساء|ليل|утра|вечера|ночи)|الساعة ال|(?:ظهرا|مساء|صباحا)/;
const BETWEEN =
  /\b(?:between|zwischen|entre|tra|fra|tussen)\s(?:the |las? |les? |as |le )?$|(?:بين|в период с)\s$/;
/** "2 hours before": not the time between the two. */
const ASIDE =
  /^\s*(?:\p{L}+\s)?(?:before|prior|after|ahead|later than|earlier|vor|nach|antes|despues|avant|apres|depois|prima|dopo|voor|na\b|前|之前|后|後|पहले|बाद|قبل|بعد|przed|po\b|once|sonra|fore|efter|до|после|전|후)/u;
const LIMIT =
  /\b(?:at least|at most|up to|no more than|more than|less than|minimum|mindestens|hochstens|al menos|por lo menos|au moins|pelo menos|almeno|minstens|recommend\w*|need\w* (?:of )?7|adults|ideal\w*|(?:every|cada|toutes les|ogni|om de|elke|varje) (?:\d|day|tag|dia|giorno|dag)|alle \d{1,2} (?:stunden|std|h)|each|should|goal|aim|window opens)\b|至少|最少|少なくとも|कम से कम|علي الاقل|не менее|최소|ごと|每|हर|كل/;
const ASLEEP =
  /sleep|slept|asleep|\bbed\b|nap\b|hours in between|from .{1,24}(?:to|until|till)|between|that'?s|that is|=|\bso\b|which (?:is|gives|makes)|fast(?:ed|ing)?\b|apart|total|gap|makes|schlaf\w*|schlief|das sind|macht|also|von .{1,20}bis|zwischen|duerm\w*|dormi\w*|dorm[eo]|sueno|son |es decir|de .{1,20} a |entre|ayuno|sommeil|dort|dormez|dormi|soit|fait|jeune|sono|dorme|jejum|sao|das .{1,20} as|sonno|dormit\w*|digiuno|fanno|dalle|slaap\w*|slapen|geslapen|dat is|van .{1,20}tot|睡|寝|空腹|共|眠|नींद|सो|نوم|تنام|نمت|сон|спит|спал|сна|sen|snu|spi|spac|uyku|uyu|somn|sov|수면|자고|잠|간격/;
/** What begins at the one time is over at the other. */
const FINISHED =
  /finish|\bends?\b|\bdone\b|\bover\b|fertig|durch\b|zu ende|endet|termin|acab|finit|\bfin\b|finisc|afgelopen|klaar|结束|結束|滴完|輸完|输完|終わ|終了|完了|खत्म|ख़त्म|समाप्त|تنتهي|ينتهي/;
const LATER =
  /plus|\+|next|second|third|again|due|up by|lights out|bed|schlafen|acost|coucher|deitar|letto|naar bed|until|then|set|alarm|wake|up at|comes? (?:out )?(?:at|to)|would be|nachste|dann|bis|wecker|aufstehen|proxima|siguiente|despertador|luego|hasta|prochaine|suivante|reveil|jusqu|puis|proxima|seguinte|despertador|ate|prossima|successiva|sveglia|volgende|wekker|tot|dan|次|起|闹钟|下一次|下次|アラーム|अगली|उठ|अलार्म|التالية|القادمة|المنبه|استيقظ|следующ|будильник|до|nastepn|budzik|sonraki|alarm|kalk|nasta|vackar|다음|알람|일어나/;

/** "24 h sur 24", "24 Stunden/7": open all day. */
const ALL_DAY = /^\s?(?:sur|\/|x|×)\s?(?:24|7)/;

/** "cinco horas y media" */
const HALF_MORE = /^半|^ (?:y media|et demie|e mezz[ao]|e meia|and a half|en een half|und eine halbe)\b/;

function lengthsIn(scene: Scene, times: readonly Time[]): Quantity[] {
  const written = [...scene.quantities, ...wordedIn(scene.reading, scene)];
  return written
    .filter(
      (one) =>
        isPlain(one) &&
        dimensionOf(one) === 'time' &&
        ['hour', 'min'].includes(one.unit?.id ?? '') &&
        !ALL_DAY.test(scene.reading.text.slice(one.end, one.end + 8)) &&
        !times.some((time) => one.start < time.end && time.start < one.end),
    )
    .sort((a, b) => a.start - b.start);
}

/** The sentence behind, where its hours stand in words. */
function behind(scene: Scene): Scene | undefined {
  const { reading, end } = scene;
  if (end + 1 >= reading.text.length) return undefined;
  const span = sentenceAt(reading.text, end + 1);
  return { reading, ...span, quantities: [], words: reading.text.slice(span.start, span.end) };
}

export const clockTimes: Rule = (scene, following) => {
  const next = following ?? behind(scene);
  if (!HINT.test(scene.words) && !(next && HINT.test(next.words))) return [];
  const { text, raw } = scene.reading;
  const wide: Scene =
    next && next.start - scene.end < 3 && scene.end - scene.start < 160 && !areItems(text, scene, next)
      ? {
          ...scene,
          end: next.end,
          quantities: [...scene.quantities, ...next.quantities],
          words: text.slice(scene.start, next.end),
        }
      : scene;
  for (const view of wide === scene ? [scene] : [scene, wide]) {
    const times = timesIn(text, view);
    const [one, other, third] = times;
    if (!one || !other || times.length > 3) continue;
    // Each line of a list tells of something else.
    if (
      text.slice(Math.min(one.start, lengthsIn(view, times)[0]?.start ?? one.start), one.start).includes('\n')
    )
      continue;
    if (/\n\s*(?:[-*•]|\d{1,2}[.)])\s/.test(text.slice(one.end, other.start))) continue;
    // Three times at the same distance: a round of doses.
    if (third && onDial(other.hours - one.hours, third.hours - other.hours) > 0.1) continue;
    const lengths = lengthsIn(view, times);
    const [length, second] = lengths;
    if (!length || second || !length.known || length.range) continue;
    if (LIMIT.test(view.words) && !(length.start < other.start)) continue;
    if (ASIDE.test(text.slice(length.end, length.end + 20))) continue;
    const half = HALF_MORE.test(text.slice(length.end, length.end + 16)) ? 0.5 : 0;
    const said = inBase(length.low, length) + half;
    if (!(said > 0 && said <= 24)) continue;
    const isAfter = length.start > other.start;
    if (isAfter && (!ASLEEP.test(view.words) || !/^[^;.]{0,45}$/.test(text.slice(other.end, length.start))))
      continue;
    const isOver = !isAfter && FINISHED.test(text.slice(one.end, other.end + 24));
    if (!isAfter && !isOver && !LATER.test(text.slice(length.start, other.end)) && !ASLEEP.test(view.words))
      continue;
    if (!isAfter && length.end > other.start) continue;
    const apart = other.hours - one.hours;
    // "15 minutes between 11 and 15 h": within that time.
    if (
      !isAfter &&
      BETWEEN.test(text.slice(Math.max(0, one.start - 16), one.start)) &&
      said < onDial(apart, 0)
    )
      continue;
    const room = length.step < 1 || Number.isInteger(apart * 2) ? 0.26 : 0.51;
    // A dose "every 6 hours" may be any of its times; half an hour to fall asleep may be left out.
    const holds =
      onDial(apart, said) <= room ||
      (!isOver && onDial(-apart, said) <= room) ||
      (!isAfter && !isOver && onDial(apart, 2 * said) <= room);
    return [
      {
        start: Math.min(one.start, length.start),
        end: Math.max(other.end, length.end),
        rule: 'clock',
        severity: 'minor',
        holds,
        explanation: `${raw.slice(one.start, one.end)} and ${raw.slice(other.start, other.end)} lie ${show((apart + 24) % 12)} or ${show(((apart + 24) % 12) + 12)} hours apart, not ${raw.slice(length.start, length.end)}. Source: subtraction.`,
      },
    ];
  }
  return [];
};
