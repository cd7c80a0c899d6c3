import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { dateOf, daysApart, isAs, isLater, timesIn } from '../calendar/between.ts';
import { DUE, LMP } from '../calendar/dates.ts';
import { DAY_MS, type Dated, datesIn } from '../calendar/written-dates.ts';
import type { Check } from '../check.ts';
import type { Turn } from './turn.ts';

/** What people ask about dates: due dates, ages, how long between two of them, what day it is some days later. */

/** Within these units of the beginning the result stands. */
const OPENING = 250;

/** As people ask it. */
const BIRTH =
  /\bdue\b|entbind|geburt|\btermin|parto\b|nacer|nace\b|accouch|naitr|nasc|uitgerekend|bevall|porod|dogum|予定日|预产|預產|生孩子|डिलीवरी|प्रसव|ولادة|родов|рожать|출산/;
const PERIOD =
  /\bperiods?\b|menstru|\bregla|\bregles|\bciclo|periode|\bregel|ongesteld|miesiaczk|adet|月经|月經|生理|पीरियड|माहवारी|الدورة|حيض|месячн|생리/;

/** Days from the first day of the last period to the due date (ACOG Committee Opinion 700, 2017), give or take a long cycle. */
const PREGNANCY = 280;
const CYCLE = 9;
const YEAR = 365.25;

function daysOff(lmp: Dated, due: Dated): number {
  const days = (due.ms - lmp.ms) / DAY_MS - PREGNANCY;
  // Without its year a date may be of any.
  return lmp.year && due.year ? days : days - Math.round(days / YEAR) * YEAR;
}

export function askedDueDate(question: Reading, { text }: Reading): Check[] {
  if (!(DUE.test(question.text) || BIRTH.test(question.text))) return [];
  if (!(PERIOD.test(question.text) || LMP.test(question.text) || LMP.test(text))) return [];
  const [lmp, another] = datesIn(question.text, { start: 0, end: question.text.length });
  if (!lmp || another) return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  const said = dates.find(({ ms }) => ms !== lmp.ms);
  if (!said || said.start > OPENING) return [];
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'due-date',
      severity: 'moderate',
      holds: dates.some((one) => Math.abs(daysOff(lmp, one)) <= CYCLE),
      explanation: `280 days after the first day of the last period is ${new Date(lmp.ms + PREGNANCY * DAY_MS).toISOString().slice(lmp.year ? 0 : 5, 10)}. Source: ACOG Committee Opinion 700 (2017).`,
    },
  ];
}

const UNIT_ASKED: readonly (readonly [string, RegExp])[] = [
  [
    'month',
    /how old|months? old|(?:how many|in) months|wie alt|wie ?viele monate|cuant[oa]s meses|que edad|combien de mois|quel age|en mois|quantos meses|que idade|quanti mesi|hoe oud|hoe ?veel maanden|何[かヶケ]月|几个月|多少个月|कितने महीने|كم شهر/,
  ],
  [
    'week',
    /how far along|how many weeks|which week|wie ?viele wochen|welcher (?:schwangerschafts)?woche|ssw|cuantas semanas|combien de semaines|quantas semanas|quante settimane|hoe ?veel weken|何週|几周|几週|第几周|कितने (?:हफ़?्ते|सप्ताह)|كم اسبوع|اي اسبوع/,
  ],
  [
    'day',
    /how many days|how long|cycle length|wie ?viele tage|wie lang|cuantos dias|cuanto dura|combien de jours|cycle|quantos dias|quanti giorni|quanto e durat|hoe ?veel dagen|hoe lang|周期|何日|几天|多少天|चक्र|कितने दिन|كم يوم|طول الدورة/,
  ],
];

/** The day that a birth is due, not that of one. */
const isDue = (text: string): boolean => DUE.test(text) || /\bdue\b/.test(text);

const HALF_A_YEAR = 183;

/** "Born on 10 June 2024, how many months on 10 March 2025?": how long it is between two dates. */
function askedBetween({ question, response, said }: Turn): Check[] {
  // What lies between is not asked for: see `askedWeek`.
  if (isDue(question.text) || (BIRTH.test(question.text) && PERIOD.test(question.text))) return [];
  const dates = datesIn(question.text, { start: 0, end: question.text.length });
  const [first, second, more] = dates;
  if (!first || !second || more || first.ms === second.ms) return [];
  const [early, late] = first.year && second.year && second.ms < first.ms ? [second, first] : [first, second];
  const unit = UNIT_ASKED.find(([, asked]) => asked.test(question.text))?.[0];
  const days = daysApart(early, late);
  // Without years nobody knows which of two dates far apart comes first.
  if (!(first.year && second.year) && days > HALF_A_YEAR) return [];
  const answer = datesIn(response.text, { start: 0, end: response.text.length });
  const times = timesIn(response, said, { start: 0, end: OPENING }, answer).filter(
    ({ start }) => start < OPENING,
  );
  const told = times.find((one) => one.unit?.id === unit);
  if (!told || days === 0) return [];
  return [
    {
      start: told.start,
      end: told.end,
      rule: 'between-dates',
      severity: 'moderate',
      holds: times.some((one) => one.unit?.id === unit && isAs(days, one)),
      explanation: `Between the dates lie ${days} days, not ${response.raw.slice(told.start, told.end)}. Source: calendar.`,
    },
  ];
}

/** "28+0", "30 weeks". */
const WEEK_TOLD =
  /(?<!\d)([1-4]?\d)\s?(?:\+\s?[0-6](?!\d)|(?:weeks?|wochen?|ssw|semanas?|semaines?|settimane|weken|週|周|हफ़?्ते|सप्ताह|اسبوعا?))/g;
/** A wrong week is seldom further off; what is, is told of something else. */
const SLIP = 8;

/** "Due on 14 August: how far along am I on 5 June?" */
function askedWeek({ question, response }: Turn): Check[] {
  const { text } = question;
  if (!isDue(text) || PERIOD.test(text)) return [];
  if (!UNIT_ASKED.some(([unit, asked]) => unit === 'week' && asked.test(text))) return [];
  const [first, second, more] = datesIn(text, { start: 0, end: text.length });
  const told = everyMatch(response.text, WEEK_TOLD).filter(({ index }) => index < OPENING);
  if (!first || !second || more) return [];
  const weeks = [daysApart(first, second), daysApart(second, first)].map((days) => (PREGNANCY - days) / 7);
  const [week] = weeks.filter((one) => one > 0 && one < 42);
  const close = told.find((one) => week !== undefined && Math.abs(Number(one[1]) - week) < SLIP);
  if (week === undefined || !close) return [];
  return [
    {
      start: close.index,
      end: close.index + close[0].length,
      rule: 'gestation',
      severity: 'moderate',
      // The week one is in counts from one.
      holds: told.some((one) => Number(one[1]) >= Math.floor(week) && Number(one[1]) <= Math.ceil(week) + 1),
      explanation: `On that day it is ${Math.floor(week)} weeks and ${Math.round((week % 1) * 7)} days. Source: Naegele's rule, ACOG Committee Opinion 700 (2017-05).`,
    },
  ];
}

const WHEN =
  /\bwhen\b|(?:what|which) (?:date|day)|dates?\b|\bwann\b|welche[rsmn]? (?:tag|datum)|termin|cuando|que (?:dia|fecha)|quand|quelles? dates?|quel jour|quando|que dia|qual (?:data|dia)|che (?:giorno|data)|wanneer|welke (?:dag|datum)|いつ|何月|何日|哪天|哪一天|什么时候|几号|日期|तारीख|कब|किस दिन|متي|اي يوم|تاريخ|تواريخ/;
const LATER =
  /\b(?:after|later|in|weeks|months|apart|interval|nach|spater|abstand|en|a los|despues|dans|apres|plus tard|em|depois|apos|dopo|tra|fra|over|na)\b|後|后|隔|बाद|بعد/;
const BACK =
  /\b(?:before|ago|earlier|vor|antes|avant|prima|voor|geleden|fa|hace|il y a|last|since|seit)\b|前|पहले|قبل|منذ/;

/** "Dose one on 8 April, the second in four weeks. When?" */
function askedLater({ question, response, figures }: Turn): Check[] {
  const { text } = question;
  if (!WHEN.test(text) || !LATER.test(text) || BACK.test(text) || DUE.test(text) || BIRTH.test(text))
    return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  const [first, another] = dates;
  const times = timesIn(question, figures, { start: 0, end: 0 }, dates);
  const [time, other] = times;
  if (!first || another || !time || other || (time.low < 2 && time.unit?.id === 'day')) return [];
  const told = datesIn(response.text, { start: 0, end: response.text.length });
  const said = told.find(({ ms, start }) => ms !== first.ms && start < OPENING);
  if (!said) return [];
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'later-date',
      severity: 'moderate',
      holds: told.some(
        (one) => isLater(first, one, time) || isLater(first, one, { ...time, low: time.low - 1 }),
      ),
      explanation: `So much later it is ${dateOf(first, time)} (month-day). Source: calendar.`,
    },
  ];
}

/** "Day 0 was 5 January; days 3, 7, 14 and 28?" */
const DAYS_OF =
  /(?:days?|tage?|dias|jours?|giorni|dagen|दिन|اليوم|ايام|第)?\s?\(?(\d{1,2}(?:(?:\s?[,、，،;]\s?(?:and |und |y |et |e |en |और |و\s?)?|\s(?:and|und|y|et|e|en|और|و)\s?)\d{1,3}){2,6})(?!\d)/;

function askedDays({ question, response }: Turn): Check[] {
  const { text } = question;
  if (!WHEN.test(text)) return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  const [first, another] = dates;
  const list = DAYS_OF.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  if (!first || another || list.length < 3 || list.some((n, k) => k > 0 && n <= (list[k - 1] ?? 0)))
    return [];
  const told = datesIn(response.text, { start: 0, end: response.text.length });
  const rest = told.filter(({ ms }) => ms !== first.ms);
  if (rest.length < list.length - 1 || rest.length > list.length) return [];
  // Day 0 or day 1 is the first.
  const fits = (one: (typeof told)[number]): boolean =>
    list.some((n) => Math.abs(daysApart(first, one) - n) <= 1);
  return rest
    .filter(
      (one, k) => !fits(one) && told.findIndex(({ ms }) => ms === one.ms) === told.indexOf(one) && k < 8,
    )
    .slice(0, 1)
    .map((one) => ({
      start: one.start,
      end: one.end,
      rule: 'numbered-day',
      severity: 'moderate' as const,
      holds: false,
      explanation: 'None of the days asked for is this date. Source: calendar.',
    }));
}

const BORN =
  /\bborn\b|geboren|jahrgang|naci(?:do|da)?\b|nacimiento|ne(?:e)? en\b|naissance|nasci(?:do|da)?\b|nascimento|nat[oa] nel|nascita|生まれ|出生|जन्म|ولدت|مواليد/;
const AGE_ASKED =
  /how old (?:am|will|would|are|is|do|was) |what age (?:am|will|are|is|do) |wie alt (?:bin|werde|ist|wird|war)|(?:que edad|cuantos anos) (?:tengo|cumplo|cumplire|tendre|tiene|cumple)|quel age (?:ai|aurai|a-t|aura|j')|quant(?:os anos|a idade) (?:tenho|faco|terei|tem|faz)|que idade (?:tenho|terei|tem)|(?:quanti anni|che eta) (?:ho|compio|avro|ha|compie)|hoe oud (?:ben|word|is|wordt)|何歳に|何歳です|今年で?いくつ|(?:我|他|她|年)(?:多大|几岁|幾歲|多少岁)|उम्र कितनी|कितने साल (?:का|की|के)|كم (?:سيكون )?عمر/;
const YEAR_WRITTEN = /(?<!\d|\d[.,/-])(?:19|20)\d\d(?![\d.,/-]\d|\d)/g;

/** "Born in 1961, how old in 2026?" */
function askedAge({ question, said }: Turn): Check[] {
  const { text } = question;
  if (!BORN.test(text) || !AGE_ASKED.test(text)) return [];
  // With their days they are read as dates.
  if (datesIn(text, { start: 0, end: text.length }).length > 0) return [];
  const [born, then, more] = (text.match(YEAR_WRITTEN) ?? []).map(Number);
  if (born === undefined || then === undefined || more !== undefined) return [];
  const age = Math.abs(then - born);
  const ages = said.filter(
    ({ low, range, start, unit }) =>
      !range && start < OPENING && low >= 1 && low < 120 && (unit === undefined || unit.id === 'year'),
  );
  const [first] = ages;
  if (!first) return [];
  return [
    {
      start: first.start,
      end: first.end,
      rule: 'age',
      severity: 'minor',
      // Before the birthday a year less.
      holds: ages.some(({ low }) => low === age || low === age - 1),
      explanation: `From ${born} to ${then} it is ${age} years. Source: subtraction.`,
    },
  ];
}

export function askedDates(turn: Turn): Check[] {
  return [
    ...askedBetween(turn),
    ...askedWeek(turn),
    ...askedLater(turn),
    ...askedDays(turn),
    ...askedAge(turn),
  ];
}
