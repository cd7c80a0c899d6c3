import { everyMatch } from './every-match.ts';
import { frequenciesIn } from './frequency.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { perText } from './per-text.ts';
import type { Span } from './sentences.ts';

/** How often something is to be done, in times a day: what the kit reads, and weeks, months and five more languages. */
export interface Often extends Span {
  readonly low: number;
  readonly high: number;
}

const MORE_NUMBERS = [
  'raz jeden jedna jedna bir en ett один одну 한 하루 일',
  'dwa dwie dwoch iki tva два две двух 두 이 dwukrotnie',
  'trzy trzech uc tre три трех 세 삼 trzykrotnie',
  'cztery czterech dort fyra четыре четырех 네 사',
  'piec pieciu bes fem пять пяти 다섯 오',
  'szesc szesciu alti sex шесть шести 여섯 육',
  'siedmiu семи',
  'osmiu atta восьми',
  'dziewieciu девяти',
  'dziesieciu десяти',
];
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MORE_NUMBERS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
  ...NUMBER_WORDS,
]);

const WORDS = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(\\d{1,2}(?:[.,]\\d)?|${WORDS})`;
const N = `(?<![\\p{L}\\d])${NUMBER}`;
const TIMES =
  '(?:times|time|x|×|mal|veces|vez|fois|vezes|volte|volta|keer|maal|बार|مرات|مرة|razy|raz|kez|kere|defa|ganger|gang|раза|раз|번|회|次|回|doses|dose|dosis|dosen|prises|prise|tomas|toma|tomadas|dosi|dawki|doz|doser|приема)';
const AMONG = '\\s?(?:\\S{1,12} ){0,4}?';
const PERIODS: readonly (readonly [number, string])[] = [
  [
    1,
    '(?:a|per|each|every|in a) day|daily|(?:am|pro) tag|taglich|(?:al|por|cada) dia|diari[oa]s?|par jour|ao dia|al giorno|(?:per|elke) dag|daags|dziennie|na dobe|na dzien|om dagen|om dygnet|per dygn|per dag|dagligen|в день|в сутки|ежедневно|يوميا|في اليوم|باليوم',
  ],
  [
    7,
    '(?:a|per|each|every|in a) week|weekly|(?:pro|in der|die|je) woche|wochentlich|(?:a la|por|cada) semana|semanal\\w*|par semaine|por semana|alla settimana|a settimana|(?:per|elke) week|na tydzien|w tygodniu|tygodniowo|i veckan|per vecka|в неделю|еженедельно|اسبوعيا|في الاسبوع',
  ],
  [
    30.4,
    '(?:a|per|each|every) month|monthly|(?:pro|im|je) monat|monatlich|(?:al|por) mes|par mois|por mes|al mese|per maand|miesiecznie|w miesiacu|i manaden|в месяц|شهريا|في الشهر',
  ],
];
const BEFORE: readonly (readonly [number, string])[] = [
  [1, '(?:दिन में|रोज़? |प्रतिदिन|gunde|하루에?|1일|일일)'],
  [7, '(?:सप्ताह में|हफ्ते में|हफ़्ते में|haftada|일주일에|주에?|每周|每週|一周|一週|每星期|週に|週)'],
  [30.4, '(?:महीने में|ayda|한 달에|月에|每月|一个月|月に)'],
];
const MIDDLE = '\\s?(?:en fazla|en cok|अधिकतम|ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|최대|最多|最大)?\\s?';

const JOIN = '(?:-|~|to|bis|a|ou|o|of|до|do|से|到|至|から)';
const ONE =
  '(once|twice|einmal|zweimal|dreimal|eenmaal|tweemaal|raz|a|one|un|une|uno|una|um|uma|een|eine) (?:(?:tablets?|pills?|capsules?|comprimidos?|comprime|compressa|tableta|pastilla|tablette|pille|kapsel|capsula|tabletka|gelule|pil|dose) )?';

/** Patterns by the cheap one that must hit before they are tried, and the days of their period. */
interface Group {
  readonly days: number;
  readonly gate: RegExp;
  readonly patterns: readonly RegExp[];
}

const GROUPS: readonly Group[] = [
  ...PERIODS.map(([days, period]) => ({
    days,
    gate: new RegExp(period, 'u'),
    patterns: [
      new RegExp(`${N}(?:\\s?${JOIN}\\s?${N})? ?${TIMES}${AMONG}(?:${period})`, 'gu'),
      new RegExp(`(?<!\\p{L})${ONE}(?:${period})`, 'gu'),
    ],
  })),
  ...BEFORE.map(([days, period]) => ({
    days,
    gate: new RegExp(period, 'u'),
    patterns: [
      // Han and kana join the number to the word before it: "每周2次", "週に2回".
      new RegExp(
        `${period}${MIDDLE}${NUMBER}?(?:\\s?${JOIN}\\s?${N})? ?(?:बार|kez|kere|defa|번|회|次|回)`,
        'gu',
      ),
    ],
  })),
];

/** Every so many hours, days, weeks. */
const EVERY_WORD =
  '(?:every|alle|cada|tous les|toutes les|a cada|ogni|om de|elke|iedere|co|каждые|हर|كل|var|每)';
const INTERVALS: readonly Group[] = [
  {
    days: 1 / 24,
    gate: /\bco |каж|\bvar/,
    patterns: [
      new RegExp(
        `(?:co|каждые|var|varje|кажд\\S{1,3}) ${N}(?:\\s?(?:-|do|до|till)\\s?${N})?(?::?e)? ?(?:godzin\\w*|godz|час\\p{L}*|timm\\w*)`,
        'gu',
      ),
    ],
  },
  {
    days: 1 / 24,
    gate: /saatte bir|시간/,
    patterns: [new RegExp(`${N}(?:\\s?[-~]\\s?${N})? ?(?:saatte bir|시간마다|시간 ?간격|시간에 한)`, 'gu')],
  },
  {
    days: 1,
    gate: /days|tage|dias|jours|giorni|dagen|dni|дн|दिन|ايام|天|日/,
    patterns: [
      new RegExp(
        `${EVERY_WORD} ?${N} ?(?:days|tage|dias|jours|giorni|dagen|dni|дн\\p{L}*|दिन|ايام|天|日)`,
        'gu',
      ),
    ],
  },
  {
    days: 7,
    gate: /weeks|wochen|semanas|semaines|settimane|weken|tygodni|недел|हफ्ते|सप्ताह|اسابيع|周|週/,
    patterns: [
      new RegExp(
        `${EVERY_WORD} ?${N} ?(?:weeks|wochen|semanas|semaines|settimane|weken|tygodni\\w*|недел\\p{L}*|हफ्ते|सप्ताह|اسابيع|周|週)`,
        'gu',
      ),
    ],
  },
  {
    days: 30.4,
    gate: /months|monate|meses|mois|mesi|maanden|miesi|месяц|महीने|اشهر|个月|個月|か月|ヶ月|ayda bir|manad|개월/,
    patterns: [
      new RegExp(
        `${EVERY_WORD} ?${N} ?(?:months|monate|meses|mois|mesi|maanden|miesi\\w*|месяц\\p{L}*|महीने|اشهر|个月|個月|か月|ヶ月|manad\\w*)`,
        'gu',
      ),
    ],
  },
  {
    days: 365,
    gate: /years|jahre|anos|\bans\b|anni|jaar|\blat|лет|года|साल|سنوات|年|\bar\b|년/,
    patterns: [
      new RegExp(
        `${EVERY_WORD} ?${N} ?(?:years|jahre|anos|ans|anni|jaar|lat|лет|года|साल|سنوات|年|ar)`,
        'gu',
      ),
    ],
  },
];

/** "6 hours between two doses": how far apart, not how many. */
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|miedzy|mellan|между|بين)\s$/u;

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return NUMBERS.get(written) ?? (/^\d/.test(written) ? Number(written.replace(',', '.')) : 1);
}

/** Every rate inside `text[span]`, in order. */
export const oftenIn: (text: string, span: Span) => readonly Often[] = perText(readOften);

function readOften(text: string, span: Span): Often[] {
  const slice = text.slice(span.start, span.end);
  const found: Often[] = frequenciesIn(text, span).map(({ start, end, low, high }) => ({
    start,
    end,
    low,
    high,
  }));
  const add = (match: RegExpExecArray, low: number, high: number): void => {
    const start = span.start + match.index;
    if (BETWEEN.test(text.slice(Math.max(0, start - 10), start))) return;
    const end = start + match[0].length;
    if (!(low > 0) || high > 48 || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, low: Math.min(low, high), high: Math.max(low, high) });
  };
  const read = (groups: readonly Group[], rate: (count: number, days: number) => number): void => {
    for (const { days, gate, patterns } of groups) {
      if (!gate.test(slice)) continue;
      for (const pattern of patterns) {
        for (const match of everyMatch(slice, pattern)) {
          const low = numberOf(match[1]) ?? 1;
          add(match, rate(low, days), rate(numberOf(match[2]) ?? low, days));
        }
      }
    }
  };
  read(GROUPS, (count, days) => count / days);
  read(INTERVALS, (count, days) => 1 / (count * days));
  return found.sort((a, b) => a.start - b.start);
}
