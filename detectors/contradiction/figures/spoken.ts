import { everyMatch } from '../../kit/every-match.ts';
import { fold } from '../../kit/fold.ts';
import { NUMBERS } from '../../kit/often.ts';
import { perReading } from '../../kit/per-reading.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { atomOf, skipSpace, type Unit, unitAt, unitOf } from '../../kit/units.ts';
import { wordedIn } from '../../kit/worded.ts';

/**
 * Amounts that people say without a number: "half an hour", "within a week", "a fortnight", "anderthalb Stunden", "يومين"; and
 * shares: "1 in 10", "one fifth of". The kit reads numbers, in digits and words.
 */

const unit = (id: string): Unit => unitOf(atomOf(id));

/** Words before a unit, with what they say of it; longer ones first. */
const PARTS: readonly (readonly [number, string])[] = [
  [0.75, 'three[- ]quarters? of an?|trois quarts d|tres cuartos de|tre quarti d|drie kwart'],
  [0.25, "quarter of an?|quart d'?|cuarto de|quarto d[ie']|een kwart"],
  [1.5, 'one and a half|anderthalbe?|eineinhalb|anderhal(?:f|ve)|डेढ़|一个半|1个半'],
  [2.5, 'two and a half|zweieinhalb|tweeeneenhalve?|ढाई|两个半'],
  [3.5, 'three and a half|dreieinhalb|साढ़े तीन|三个半'],
  [2, 'couple of'],
  [0.5, "half(?: an?|-an?)?|halbe[nrs]?|medi[oa]|demi[- ]?e?|mei[oa]|mezz[oa]?'?|halve|आध[ाे]|نصف"],
  [1, "un'"],
];
/** "One full litre", "10 full days": the kit reads a number beside its unit. */
const FULL = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,3}|an?|einen?|una?|un[ae]|uma?|een|${[...NUMBERS.keys()].join('|')}) (?:full|whole|entire|complete|straight|consecutive|continuous|voll(?:en?|er)|ganzen?|enter[oa]s?|complet[oa]s?|pleine?s?|entiere?s?|inteir[oa]s?|chei[oa]s?|inter[oaie]|pien[oaie]|volle|hele) (?=\\p{L}{2})`,
  'gu',
);
const HAN_HALF = /(?<![\d一两二三四五六个])半个?(?=[年天日小时時升斤])/gu;
const AHEAD = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:${PARTS.map(([, words]) => `(${fold(words).replaceAll('\\p{l}', '\\p{L}')})`).join('|')})[ -]?(?=\\p{L}\\p{L})`,
  'gu',
);

/** "In a week", "after an hour"; "twice a day" is how often. */
const ARTICLE =
  /(?<!\p{L})(?:for|after|in|within|than|about|around|over|wait|leave|allow|give it|that|only|just|of|is|lasts?|takes?|another|to|by|least|most|first|roughly|nearly|almost|and) (?:full |whole )?(an? )(?=(?:sec|min|hour|day|week|month|year|lit)\p{L}*(?! ago))/gu;

const AND_A_HALF = ' and a half';

/** Words that are number and unit in one. */
const WHOLE: readonly (readonly [RegExp, number, Unit])[] = [
  [
    /(?<!\p{L})(?:(?:the )?(?:next|following) day|(?:am )?(?:nachsten|folgenden) tag|al dia siguiente|le lendemain|no dia seguinte|il giorno (?:dopo|seguente)|de volgende dag|अगले दिन|(?:في )?اليوم التالي)(?![\p{L}\p{M}])|翌日|第二天/gu,
    1,
    unit('day'),
  ],
  // A litre is the water of a sachet, "one tablet" may be the article.
  [
    /(?<!\p{L})(?:one|ein(?:e[nm])?|un|um|een|एक) (?:lit(?:re|er|ro)|लीटर)(?!\p{L})|一(?:公)?升/gu,
    1,
    unit('L'),
  ],
  [/(?<!\p{L})fortnight(?!\p{L})/gu, 2, unit('week')],
  [/(?<!\p{L})(?:viertelstunde|kwartier)(?!\p{L})|一刻钟/gu, 15, unit('min')],
  [/(?<!\p{L})(?:ال)?ساعت(?:ين|ان)(?!\p{L})/gu, 2, unit('hour')],
  [/(?<!\p{L})(?:ال)?يوم(?:ين|ان)(?!\p{L})/gu, 2, unit('day')],
  [/(?<!\p{L})(?:ال)?اسبوع(?:ين|ان)(?!\p{L})/gu, 2, unit('week')],
  [/(?<!\p{L})(?:ال)?شهر(?:ين|ان)(?!\p{L})/gu, 2, unit('month')],
  [/(?<!\p{L})(?:سنت|عام)(?:ين|ان)(?!\p{L})/gu, 2, unit('year')],
  [/(?<!\p{L})دقيقة واحدة/gu, 1, unit('min')],
  [/(?<!\p{L})ساعة واحدة/gu, 1, unit('hour')],
  [/(?<!\p{L})يوم واحد/gu, 1, unit('day')],
  [/(?<!\p{L})اسبوع واحد/gu, 1, unit('week')],
  [/(?<!\p{L})شهر واحد/gu, 1, unit('month')],
  [/(?<!\p{L})دقيقت(?:ين|ان)(?!\p{L})/gu, 2, unit('min')],
  [/(?:لمدة|بعد|خلال|كل) (اسبوع)(?!\p{L})/gu, 1, unit('week')],
  [/(?:لمدة|بعد|خلال) (شهر)(?!\p{L})/gu, 1, unit('month')],
  [/(?:لمدة|بعد|خلال) (ساعه|ساعة)(?!\p{L})/gu, 1, unit('hour')],
  [/(?:لمدة|بعد|خلال) (يوم)(?!\p{L})/gu, 1, unit('day')],
];

const N = `\\d{1,4}|${[...NUMBERS.keys()].filter((word) => word.length > 2).join('|')}`;
/** "1 in 10", "jeder zehnte" is left out. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${N}) (?:(?:persona|personne|pessoa|person|people|mensch\\p{L}*|van|persoon) )?(?:in|out of|von|aus|de cada|em cada|su|sur|op(?: de)?|में से|من (?:كل|بين)) (?:every )?(${N})(?![\\p{L}\\d]|[.,]\\d)|(\\d{1,4})人に(\\d{1,4})人`,
  'gu',
);
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
};
const FRACTION =
  /(?<!\p{L})(?:(?:an?|one)[- ])?(half|third|quarter|fifth|tenth) (?:of )(?!an? (?:hour|day|week|lit))/gu;

function amount(start: number, end: number, low: number, of: Unit): Quantity {
  return {
    start,
    end,
    low,
    high: low,
    alt: undefined,
    known: true,
    range: false,
    step: low,
    round: low,
    unit: of,
  };
}

/** Every amount of the text that holds no number, and every time and piece whose number is a word. */
export const spokenOf = perReading((reading): readonly Quantity[] => read(reading));

/** One of Polish, every of German: how often, no length. */
const EVERY = /^jeden t/;

const AND = /(?<!\p{L})(?:en|und|and|y|et|e|و) (?:een |an? )?$/u;
const HALF_BEHIND = /^(?: (?:y medi[oa]|et demie?|e mei[oa]|e mezz[oa]|and a half|ونصف)|半)/;

/** "Dos horas y media". */
export function halved(text: string, quantity: Quantity): Quantity {
  const half = quantity.range ? null : HALF_BEHIND.exec(text.slice(quantity.end, quantity.end + 12));
  if (!half) return quantity;
  const value = quantity.low + 0.5;
  return { ...quantity, low: value, high: value, end: quantity.end + half[0].length };
}

function read(reading: Reading): Quantity[] {
  const { text, raw } = reading;
  const found: Quantity[] = [];
  const add = (one: Quantity): void => {
    if (!found.some(({ start, end }) => start < one.end && one.start < end)) found.push(one);
  };
  for (const match of everyMatch(text, AHEAD)) {
    const at = unitAt(text, raw, skipSpace(text, match.index + match[0].length));
    // "Twee en een half uur": more than the half.
    if (AND.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const part = PARTS[match.slice(1).findIndex((one) => one !== undefined)];
    if (at && part) add(amount(match.index, at.end, part[0], at.unit));
  }
  for (const match of everyMatch(text, FULL)) {
    const at = unitAt(text, raw, match.index + match[0].length);
    const number = NUMBERS.get(match[1] as string) ?? (Number(match[1]) || 1);
    if (at) add(amount(match.index, at.end, number, at.unit));
  }
  for (const match of everyMatch(text, HAN_HALF)) {
    const at = unitAt(text, raw, match.index + match[0].length);
    if (at) add(amount(match.index, at.end, 0.5, at.unit));
  }
  if (reading.language === 'en')
    for (const match of everyMatch(text, ARTICLE)) {
      const end = match.index + match[0].length;
      const at = unitAt(text, raw, end);
      const more = at && text.startsWith(AND_A_HALF, at.end);
      if (at)
        add(
          amount(
            end - (match[1] as string).length,
            at.end + (more ? AND_A_HALF.length : 0),
            more ? 1.5 : 1,
            at.unit,
          ),
        );
    }
  for (const [pattern, value, of] of WHOLE)
    for (const match of everyMatch(text, pattern)) {
      const end = match.index + match[0].length;
      add(halved(text, amount(end - (match[1] ?? match[0]).length, end, value, of)));
    }
  for (const match of everyMatch(text, SHARE)) {
    const [one, all] = [match[1] ?? match[4], match[2] ?? match[3]].map(
      (word) => NUMBERS.get(word as string) ?? Number(word),
    ) as [number, number];
    if (one > 0 && all > one)
      add(amount(match.index, match.index + match[0].length, (100 * one) / all, unit('percent')));
  }
  for (const match of everyMatch(text, FRACTION))
    add(
      amount(
        match.index,
        match.index + match[0].length,
        FRACTIONS[match[1] as string] as number,
        unit('percent'),
      ),
    );
  for (const one of wordedIn(reading, { start: 0, end: text.length }))
    if (!EVERY.test(text.slice(one.start, one.end))) add(halved(text, one));
  return found.sort((a, b) => a.start - b.start);
}
