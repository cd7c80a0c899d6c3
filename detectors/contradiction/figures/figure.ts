import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS, oftenIn } from '../../kit/often.ts';
import { perReading } from '../../kit/per-reading.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { atomOf, unitOf } from '../../kit/units.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { cuesIn, type Echo, echoOf, slotsIn } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { daysOf } from './counted.ts';
import { isLastDay } from './last-day.ts';
import { halved, spokenOf } from './spoken.ts';

/**
 * A quantity with its kind (dimension, and whether it is for a day), what it is a figure of (roles and the words of its
 * clause), and how its sentence stands to what was said before.
 */
export interface Figure {
  readonly kind: string;
  readonly value: Quantity;
  readonly bound: 'most' | 'least' | undefined;
  readonly roles: ReadonlySet<string>;
  /** What a length of time is a length of: a course, a rash, a stay at home. */
  readonly slots: ReadonlySet<string>;
  /** The slots stand in the figure's own clause. */
  readonly nearSlots: boolean;
  readonly clause: Span;
  readonly sentence: Span;
  readonly echo: Echo | 'all';
}

const ROLES = new Set(
  'gap recheck last until before after age incubation half-life normal goal fever measure'.split(' '),
);
const MARKS = new Set(['most', 'least', 'day', 'own']);

/** A text with more of either is no answer to one question. */
const MAX_SENTENCES = 400;
const MAX_FIGURES = 600;

const ALL: Readonly<Record<string, RegExp>> = {
  en: /\ball\s*$/,
  de: /\balle\s*$/,
  fr: /\b(?:tous les|toutes les|les)\s*$/,
  es: /\b(?:todas las|todos los|las|los)\s*$/,
  pt: /\b(?:todas as|todos os|as|os)\s*$/,
  it: /\b(?:tutte le|tutti i|le|i)\s*$/,
  nl: /\balle\s*$/,
  pl: /\bwszystkie\s*$/,
  tr: /\btum\s*$/,
  sv: /\balla\s*$/,
  ru: /все\s*$/,
  zh: /(?:所有|全部)\s*$/,
};

/** "Your 38.6 °C": somebody's own figure. */
const OWN =
  /(?:\b(?:your|ihre?|sein|sus?|tus?|vos|ses|seus|suas|suoi|votre|seu|sua|suo|sua|uw|jouw|twoj\p{L}*|din|ditt)|ваш\p{L}*|您的|你的|あなたの|आपक[ाी])\s*$/u;

function bare({ start, end }: Span, low: number, high: number): Quantity {
  return {
    start,
    end,
    low,
    high,
    alt: undefined,
    known: true,
    range: high > low,
    step: 1,
    round: 1,
    unit: undefined,
  };
}

const PRESSURE = /(?<![\d/.,])(\d{2,3}) ?\/ ?(\d{2,3})(?![\d/])/g;

/** "130/80": by the upper value. */
export function pressuresIn(text: string, { start, end }: Span): Quantity[] {
  const slice = text.slice(start, end);
  if (!slice.includes('/')) return [];
  return everyMatch(slice, PRESSURE)
    .filter(
      ([, upper, lower]) =>
        Number(upper) >= 80 && Number(upper) <= 260 && Number(lower) >= 40 && Number(lower) < Number(upper),
    )
    .map((match) =>
      bare(
        { start: start + match.index, end: start + match.index + match[0].length },
        Number(match[1]),
        Number(match[1]),
      ),
    );
}

const COUNT = /(?<![\p{L}\d.,-])(\d{1,3}(?:[.,]\d{3})?|\p{L}{2,8}) (?=(\p{L}{5,}))/gu;

const SHARE_OF = /\d (?:in|out of|of|per|von|auf|pro|de(?: cada)?|em(?: cada)?|por|sur|su|op(?: de)?) $/;
const PEOPLE =
  /^(?:people|person|newborn|births?|patient|mensch|pacient|pessoa|personne|personas|mensen|women|adult|child|frauen|mujer|femme|mulher|donne|vrouw)/;

/** "21 active tablets", "five injections": a number and the word that it counts. */
function countsIn(text: string, { start, end }: Span): { value: Quantity; word: string }[] {
  return everyMatch(text.slice(start, end), COUNT).flatMap((match) => {
    const number = NUMBERS.get(match[1] as string) ?? Number((match[1] as string).replace(/[.,]/, ''));
    // Shares of people are many in one text.
    if (!(number > 1) || PEOPLE.test(match[2] as string)) return [];
    const at = start + match.index;
    // "1 in 2,000 newborns" is a share.
    if (SHARE_OF.test(text.slice(Math.max(0, at - 16), at))) return [];
    return [
      {
        value: bare({ start: at, end: at + match[0].length + (match[2] as string).length }, number, number),
        word: (match[2] as string).slice(0, 5),
      },
    ];
  });
}

function kindOf(
  quantity: Quantity,
  marks: ReadonlySet<string>,
  roles: ReadonlySet<string>,
): string | undefined {
  const { unit } = quantity;
  if (!quantity.known) return undefined;
  if (!unit && marks.has('day') && marks.has('most')) return 'pieces/day';
  if (!unit) return quantity.range && (roles.has('normal') || roles.has('goal')) ? 'range' : undefined;
  const dimension = dimensionOf(quantity);
  if (dimension === '') return undefined;
  const per = unit.per.map(({ atom, count }) => `${count}${atom.dimension}`);
  const daily = unit.per.at(-1)?.atom.id === 'day' || (dimension !== 'time' && marks.has('day'));
  if (unit.per.at(-1)?.atom.id === 'day') per.pop();
  return [dimension, ...per, ...(daily ? ['day'] : [])].join('/');
}

const DAY = new Set(['day']);
const DAYS = unitOf(atomOf('day'));
const NONE: ReadonlySet<string> = new Set();

const SLOTTED = new Set(['time', 'beats', 'often']);

/** Of the clause, else of its sentence; a length of time beside a medicine is that of the course. */
function slotsOf(reading: Reading, kind: string, clause: Span, sentence: Span): ReadonlySet<string> {
  const relevant = (slots: Set<string>): Set<string> => {
    if (kind !== 'often') slots.delete('use');
    else if (slots.has('use')) return new Set(['use']);
    return slots;
  };
  const own = relevant(slotsIn(reading, clause));
  const slots = own.size > 0 ? own : relevant(slotsIn(reading, sentence));
  if (slots.size === 0 && within(drugsOf(reading), sentence.start, sentence.end).length > 0)
    slots.add(kind === 'often' ? 'use' : 'course');
  return slots;
}

/** Cheap: a number alone, neither a range nor for a day, is no figure. */
function isBare(reading: Reading, { unit, range, known, start, end }: Quantity): boolean {
  if (!known) return true;
  return (
    !unit && !range && cuesIn(reading, { start: Math.max(0, start - 24), end: end + 24 }, DAY).size === 0
  );
}

/** "At most 8 tablets in 24 hours": the time for which another figure holds. */
function isWindow(
  { text }: Reading,
  kind: string,
  { low, high, start, end }: Quantity,
  clause: Span,
): boolean {
  return (
    kind === 'time' &&
    low === 24 &&
    high === 24 &&
    /\d/.test(text.slice(clause.start, start) + text.slice(end, clause.end))
  );
}

/** "两三天" a few days, not three; "二十" not ten. */
const isVague = (text: string, { start, end }: Span): boolean =>
  /^[一二两兩三四五六七八九][二三四五六七八九十]/.test(text.slice(start - 1, end));

/** "1日8時間", "1日の上限": so much a day, no length of a day. */
const isADay = (text: string, { start, end }: Span): boolean =>
  /^[1一][日天]$/.test(text.slice(start, end)) && OF_A_DAY.test(text.slice(end, end + 8));
const OF_A_DAY =
  /^(?:\d|(?:の|的)?(?:上限|最大|最高|最多|限度|合計|総量|总量|總量|用量|摂取|目安|目標|量)|あたり|当たり|に[\d一二三四]|不超)/u;

/**
 * Every figure of an answer, in order; none where there are too many to compare. Worked out once.
 */
export const allFiguresOf = perReading((reading): readonly Figure[] => readFigures(reading));

function readFigures(reading: Reading): Figure[] {
  const { text } = reading;
  const words = numberWordsOf(reading);
  const spoken = spokenOf(reading);
  const days = daysOf(reading);
  if (words.length + spoken.length + days.length + reading.quantities.length === 0) return [];
  const spans = sentences(text);
  if (spans.length < 2 || spans.length > MAX_SENTENCES) return [];
  const figures: Figure[] = [];
  for (const sentence of spans) {
    const digits = within(reading.quantities, sentence.start, sentence.end).map((one) => halved(text, one));
    const said = within(spoken, sentence.start, sentence.end);
    const often = oftenIn(text, sentence);
    const numbers = digits.length + said.length + often.length;
    if (numbers + within(words, sentence.start, sentence.end).length === 0) continue;
    const quantities = [...digits, ...said].filter((one) => !isVague(text, one) && !isADay(text, one));
    const pressures = pressuresIn(text, sentence);
    const counts = countsIn(text, sentence);
    const counted = within(days, sentence.start, sentence.end).filter(
      ({ start, end, day }) =>
        // "From day one" is a beginning.
        day > 1 && !quantities.some((one) => one.unit && one.start < end && start < one.end),
    );
    if (often.length + quantities.length + pressures.length + counts.length + counted.length === 0) continue;
    const add = (value: Quantity, kindFor: typeof kindOf): void => {
      if (kindFor === kindOf && isBare(reading, value)) return;
      const clause = clauseAt(text, value.start);
      const said = echoOf(reading, sentence, clause);
      const marks = cuesIn(reading, clause, MARKS);
      const roles = cuesIn(reading, clause, ROLES);
      const kind = kindFor(value, marks, roles);
      if (
        kind === undefined ||
        isWindow(reading, kind, value, clause) ||
        ((marks.has('own') || OWN.test(text.slice(Math.max(0, value.start - 16), value.start))) &&
          !roles.has('goal'))
      )
        return;
      // "All three doses": they were spoken of before.
      const echo =
        said === 'none' &&
        ALL[reading.language ?? '']?.test(text.slice(Math.max(0, value.start - 10), value.start))
          ? 'all'
          : said;
      // "Wait until six weeks after": no sooner.
      const waits = kind === 'time' && roles.has('until') && roles.has('recheck');
      const most = marks.has('most') && !waits;
      const bound = most ? 'most' : marks.has('least') || waits ? 'least' : undefined;
      const slots = SLOTTED.has(kind) ? slotsOf(reading, kind, clause, sentence) : NONE;
      const nearSlots = slots.size > 0 && slotsIn(reading, clause).size > 0;
      figures.push({ kind, value, bound, roles, slots, nearSlots, clause, sentence, echo });
    };
    // "The last dose on day five", and any day of a summary: the length of what was told.
    const summary = counted.length > 0 && echoOf(reading, sentence) === 'summary';
    for (const one of counted)
      if (summary || isLastDay(reading, one))
        add({ ...bare(one, one.day, one.day), unit: DAYS }, () => 'time');
    for (const { value, word } of counts) {
      if (!quantities.some(({ start, end, unit }) => start < value.end && value.start < end && unit))
        add(value, () => `count ${word}`);
    }
    for (const one of pressures) add(one, () => 'pressure');
    for (const one of often) add(bare(one, one.low, one.high), () => 'often');
    for (const one of quantities) {
      if (![...often, ...pressures].some(({ start, end }) => one.start < end && start < one.end))
        add(one, kindOf);
    }
  }
  return figures.length > MAX_FIGURES ? [] : figures;
}
