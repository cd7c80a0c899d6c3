import type { Quantity } from '../../kit/quantities.ts';
import { waysToRead } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { figuresOf, type Use, usesIn } from '../amounts/usage.ts';
import { AND_A_HALF } from '../written/conclusions.ts';

/** The user's question, the answer to it, and the figures of both. */
export interface Turn {
  readonly text: string;
  readonly figures: readonly Quantity[];
  readonly uses: readonly Use[];
  readonly question: Reading;
  readonly response: Reading;
  /** Figures of the answer, those in words included. */
  readonly said: readonly Quantity[];
}

/** What a figure of the answer is, in the unit of the value that was asked for. */
export interface Figure extends Span {
  readonly low: number;
  readonly high: number;
  /** Room that its digits leave. */
  readonly room: number;
}

/** Within these units of the beginning the result stands. */
export const OPENING = 320;

/** What the question asks to be worked out. */
export interface Asked {
  readonly rule: string;
  /** All that it may be; the first is shown. */
  readonly values: readonly number[];
  readonly unit: string;
  /** Figures of the answer that may be it. */
  readonly said: readonly Figure[];
  /** Room beside the digits, as a share and in the unit. */
  readonly share: number;
  readonly room?: number;
  readonly source: string;
  readonly severity?: 'minor' | 'moderate' | 'severe';
}

function whole(reading: Reading): Scene {
  return { reading, start: 0, end: reading.text.length, quantities: reading.quantities, words: reading.text };
}

/** Half of a piece, which no figure says. */
const HALF =
  /\bhalf (?:of )?(?:an? |my |the |one )?(?:\S+ ){0,4}?(?:tablet|pill|tab|capsule)|halbe (?:tablette|pille)|media (?:pastilla|tableta)|medio comprimido|(?:un )?demi[ -]comprime|meio comprimido|mezza (?:compressa|pastiglia)|halve (?:tablet|pil)|半(?:片|粒|錠)|आधी (?:गोली|टैबलेट)|نصف (?:قرص|حبة)/;
const DAILY =
  /daily|(?:a|per|each|every) (?:day|night|morning|evening)|nightly|taglich|am tag|pro tag|jeden (?:tag|morgen|abend)|al dia|cada (?:dia|noche|manana)|diari|por dia|par jour|chaque (?:jour|soir|matin)|ao dia|al giorno|ogni (?:giorno|sera|mattina)|per dag|elke (?:dag|avond|ochtend)|毎[日朝晩]|1日|每[天日晚]|रोज|प्रतिदिन|हर (?:दिन|रात)|दिन में|يوميا|كل (?:يوم|ليلة|صباح)|في اليوم/;

function withHalves(text: string, uses: readonly Use[]): readonly Use[] {
  // "2× a day 1.5 tablets" is not 1.5 a day as well.
  const own = uses.filter(
    (one) =>
      !uses.some(
        (other) =>
          other !== one &&
          (other.dimension === one.dimension || (one.dimension === '' && other.dimension === 'pieces')) &&
          other.start <= one.start &&
          one.end <= other.end,
      ),
  );
  // "1 and a half tablets": no figure says it.
  if (AND_A_HALF.test(text)) return own.filter(({ dimension }) => dimension !== 'pieces');
  const half = HALF.exec(text);
  if (!half || own.some(({ dimension }) => dimension === 'pieces')) return own;
  const [often] = own.filter(({ dimension }) => dimension === '');
  if (!often && !DAILY.test(text)) return own;
  const n = (often?.low ?? 1) / 2;
  return [{ start: half.index, end: half.index + 4, low: n, high: n, dimension: 'pieces' }];
}

/** Longest answer whose figures are looked through. */
const LONGEST_ANSWER = 6000;

export function turnOf(question: Reading, response: Reading): Turn {
  const asked = whole(question);
  const answer = { ...whole(response), end: Math.min(response.text.length, LONGEST_ANSWER) };
  let figures: readonly Quantity[] | undefined;
  let uses: readonly Use[] | undefined;
  let said: readonly Quantity[] | undefined;
  return {
    text: question.text,
    question,
    response,
    get figures() {
      figures ??= figuresOf(asked, asked).filter(({ known }) => known);
      return figures;
    },
    get uses() {
      uses ??= withHalves(question.text, usesIn(asked, asked));
      return uses;
    },
    get said() {
      said ??= figuresOf(answer, answer).filter(({ known }) => known);
      return said;
    },
  };
}

export function figure(one: Quantity, factor = 1, top = factor): Figure[] {
  return waysToRead(one).map(({ start, end, low, high, step }) => ({
    start,
    end,
    low: low * factor,
    high: high * top,
    room: (step * top) / 2,
  }));
}

/** Amounts of the dimension, in its base unit; what is per kilogram or per litre is none. */
export function amounts(said: readonly Quantity[], dimension: string): Figure[] {
  return said
    .filter(
      (one) =>
        dimensionOf(one) === dimension &&
        (one.unit?.per ?? []).every(({ atom }) => atom.dimension === 'time' || atom.id === 'dose'),
    )
    .flatMap((one) => figure(one, inBase(1, one)));
}

/** Days of a length of time: least and most. */
export const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  min: [1 / 1440, 1 / 1440],
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};
/** "1 year and 3 months", "20 weeks 4 days". */
const AND = /^\s?(?:,|and|und|y|et|e|en|和|零|又|と|और|و)?\s?$/;
const HALF_WEEKS =
  /^\s(?:and a half|y medi[ao]|et demie?|e mei[ao]|e mezz[ao]|en een halve?)\s(weeks?|days?|months?|years?|hours?)?/;
const NAMED: Readonly<Record<string, string>> = { w: 'week', d: 'day', m: 'month', y: 'year', h: 'hour' };

/** Lengths of time in days. */
export function lengths({ said, response: { text } }: Turn): Figure[] {
  const found: Figure[] = [];
  const isTime = (one: Quantity): boolean => one.unit?.per.length === 0 && one.unit.id in DAYS && one.low > 0;
  for (const [n, one] of said.entries()) {
    const half = HALF_WEEKS.exec(text.slice(one.end, one.end + 24));
    const named = one.unit ? one.unit.id : NAMED[half?.[1]?.[0] ?? ''];
    if (half && named !== undefined && named in DAYS && !one.range) {
      const [least, most] = DAYS[named] as readonly [number, number];
      found.push(...figure({ ...one, low: one.low + 0.5, high: one.high + 0.5, step: 0.5 }, least, most));
      continue;
    }
    if (!isTime(one)) continue;
    const [least, most] = DAYS[one.unit?.id ?? ''] as readonly [number, number];
    const next = said[n + 1];
    const joined =
      next && isTime(next) && dimensionOf(next) === 'time' && AND.test(text.slice(one.end, next.start));
    const size = DAYS[next?.unit?.id ?? '']?.[1] ?? 0;
    if (joined && size < most && !one.range && !next.range)
      found.push({
        start: one.start,
        end: next.end,
        low: one.low * least + next.low * (DAYS[next.unit?.id ?? '']?.[0] ?? 0),
        high: one.high * most + next.high * size,
        room: size / 2,
      });
    else found.push(...figure(one, least, most));
  }
  return found;
}

/** The figures of the question that `test` accepts, if there is just one of them. */
export function only(figures: readonly Quantity[], test: (one: Quantity) => boolean): Quantity | undefined {
  const hits = figures.filter(test);
  const [hit] = hits;
  return hits.length === 1 && hit && !hit.range ? hit : undefined;
}

export const isWeight = (one: Quantity): boolean =>
  one.unit?.per.length === 0 && ['kg', 'lb', 'st', 'pfund', 'jin'].includes(one.unit.id) && one.low > 2;

/** Kilograms of a body. */
export function kilograms(one: Quantity): readonly number[] {
  return (one.unit?.atom.sizes ?? [1000]).map((size) => (one.low * size) / 1000);
}
