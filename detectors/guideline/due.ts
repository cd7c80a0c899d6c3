import type { DetectorInput } from '../../src/domain/detector.ts';
import { MONTH, MONTH_NAMES } from '../arithmetic/calendar/written-dates.ts';
import { everyMatch } from '../kit/every-match.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { countryOf } from './countries.ts';
import { type Slot, slotsIn } from './slots.ts';
import { askedWords, excludes, type Topic, words } from './topics.ts';

/**
 * "My last booster was in May 2019" — "the next one is due in May 2024": the years between the two dates are an interval,
 * though neither names one. Held against those of the only topic asked about, and those that the text itself gives.
 */

/** A month of a year; without its name anywhere in the year. */
interface Dated extends Span {
  readonly months: number;
  readonly exact: boolean;
}

const DATE = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?<name>${MONTH_NAMES})\\.?,?\\s(?:de\\s|del\\s|of\\s|\\d{1,2},?\\s)?(?<y1>(?:19|20)\\d\\d)(?!\\d)`,
    '(?<![\\d.,/])(?<y2>(?:19|20)\\d\\d)(?:[-/]|[年년]\\s?)(?<m2>\\d{1,2})(?:[月월]|(?!\\d))',
    '(?<![\\d.,/])(?<m3>0?[1-9]|1[0-2])/(?<y3>(?:19|20)\\d\\d)(?![\\d/])',
    '(?<![\\d.,/–-])(?<y4>(?:19|20)\\d\\d)(?![\\d/–-]|[.,]\\d)',
  ].join('|'),
  'gu',
);

function datesIn(text: string): Dated[] {
  return everyMatch(text, DATE).map((match) => {
    const part = match.groups ?? {};
    const year = Number(part.y1 ?? part.y2 ?? part.y3 ?? part.y4);
    const month = part.name ? MONTH.get(part.name) : Number(part.m2 ?? part.m3 ?? Number.NaN) - 1;
    const exact = month !== undefined && month >= 0 && month < 12;
    const start = match.index;
    return { start, end: start + match[0].length, months: year * 12 + (exact ? month : 0), exact };
  });
}

/** What the user has had. */
const HAD =
  /\b(?:last|had|got|received|given|done|was|were|since|letzte\w*|bekam|bekommen|hatte|war|gemacht|geimpft|ultim[ao]|me (?:la |lo )?(?:puse|pusieron|hice|hicieron)|puse|hice|recibi|tuve|dernier\w*|derniere|recu|eu|fait\w*|tomei|fiz|recebi|tive|fatto|fatta|ricevut[oa]|laatste|gekregen|gehad|gedaan)\b|前回|最後|打った|受けた|接種した|上次|最后一次|打过|打的|接种|做过|做的|लगा|लगी|लगवा|करवा|हुआ|हुई|पिछल|اخر|أخذت|اخذت|عملت|كانت/;
/** When it is to be had again. */
const NEXT =
  /\b(?:due|next|again|repeat\w*|booster|until|valid|good until|fallig\w*|nachste\w*|wieder|erneut|auffrisch\w*|toca\w*|proxim[ao]|siguiente|repetir\w*|refuerzo|prochain\w*|rappel|refaire|reforco|repetir|prossim[ao]|richiamo|ripet\w*|volgende|opnieuw|herhal\w*)\b|次回|次は|次の|再び|追加接種|下次|下一次|再次|复查|加强|अगल|दोबारा|फिर|القادم|التالي|مرة اخري|الجرعة/;

/** So far apart the two are of different things. */
const LONGEST = 40 * 12;
/** Months by which a date in words may be off: "early", "about", a year without its month. */
const SLACK = 2;
const YEAR = 11.5;

export interface Due extends Span {
  readonly topic: Topic;
}

export function dueFaults(input: DetectorInput, reading: Reading): Due[] {
  const asked = promptReadingOf(input);
  if (!asked || !/\b(?:19|20)\d\d|(?:19|20)\d\d[年년]/.test(asked.text) || !HAD.test(asked.text)) return [];
  const [last, other] = datesIn(asked.text);
  const topic = soleTopic(asked);
  if (!last || other || !topic) return [];
  for (const sentence of sentences(reading.text)) {
    const line = reading.text.slice(sentence.start, sentence.end);
    if (!NEXT.test(line)) continue;
    const later = datesIn(line).filter(
      ({ months }) => months > last.months && months - last.months <= LONGEST,
    );
    const [next, another] = later;
    if (!next || another) continue;
    const span = { start: sentence.start + next.start, end: sentence.start + next.end };
    const room = last.exact && next.exact ? SLACK : YEAR;
    const apart = next.months - last.months;
    const country = countryOf(reading, sentence, input.country);
    const accept = topic.countries[country ?? '']?.interval ?? topic.interval ?? [];
    if (isNear(apart, room, accept) && isNear(apart, room, givenIn(reading))) continue;
    if (isAsserted(reading, span, ['conditional', 'negated', 'historical'])) return [{ ...span, topic }];
  }
  return [];
}

/** The interval lies among those, in years; among none everything does. */
function isNear(months: number, room: number, intervals: readonly (readonly [number, number])[]): boolean {
  return (
    intervals.length === 0 ||
    intervals.some(([low, high]) => months >= low * 12 - room && months <= high * 12 + room)
  );
}

/** The only topic with intervals that the question names. */
function soleTopic(asked: Reading): Topic | undefined {
  const topics = new Set(
    words
      .scan(askedWords(asked))
      .flatMap(({ value }) => value)
      .filter((known) => known.kinds.has('interval') && !excludes(known, asked))
      .map(({ topic }) => topic),
  );
  const [topic, other] = topics;
  return other ? undefined : topic;
}

const INTERVAL = new Set(['interval'] as const);

/** What the text itself says of how often. */
function givenIn({ text }: Reading): (readonly [number, number])[] {
  return [...sentences(text)].flatMap(({ start, end }) =>
    slotsIn(text.slice(start, end), INTERVAL).map(({ low, high }: Slot) => [low, high] as const),
  );
}
