import { conversions } from '../kit/convert.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { plainGap } from './equal.ts';
import type { Told } from './strengths.ts';
import { withWorded } from './worded.ts';

/** "One unit is 10 mL of it. So 12 units are 200 mL": the text says itself what one is. */

const IS =
  /^\s(?:is|are|=|equals?|holds?|contains?|weighs?|has|comes? (?:out )?(?:to|at)|works? out (?:at|to)|makes?|gives?|ist|sind|entspricht|entsprechen|enthalt|enthalten|wiegt|wiegen|es|son|equivale a|equivalen a|contiene|contienen|pesan?|est|font|fait|correspond a|correspondent a|contient|contiennent|pese(?:nt)?|e|sao|corresponde a|correspondem a|equivale a|equivalem a|contem|sono|corrisponde a|corrispondono a|pesano?|contengono|is|zijn|bevat|bevatten|weegt|wegen)\s(?:about |around |roughly |approximately |etwa |rund |ca\. |unos |unas |aproximadamente |environ |cerca de |circa |ongeveer )?\*{0,2}$|^\s?=\s?\*{0,2}$|^\s?(?:は|で|が|是|等于|约|約|含|为)(?:约|約|大约)?\s?$|^\s(?:में|का मतलब|बराबर)\s(?:लगभग |करीब )?$|^\s(?:تساوي|يساوي|تعادل|يعادل|تحتوي علي|يحتوي علي)\s(?:حوالي )?$/;
/** From what one is to the amount that goes by it. */
const REACH = 220;
const ROOM = 0.08;

const isOne = (one: Quantity): boolean =>
  one.known && !one.range && one.low > 0 && one.unit?.per.length === 0;

interface Stated {
  readonly first: Quantity;
  readonly second: Quantity;
}

function statedIn(reading: Reading): Stated[] {
  const { text } = reading;
  const all = withWorded(reading);
  return all.flatMap((first, n): Stated[] => {
    const second = all[n + 1];
    return second &&
      isOne(first) &&
      isOne(second) &&
      first.unit !== undefined &&
      second.unit !== undefined &&
      second.start - first.end < 40 &&
      [text.slice(first.end, second.start)].some((gap) => IS.test(gap) || IS.test(plainGap(gap))) &&
      // What converts by itself is looked at elsewhere.
      conversions(first.unit, second.unit, undefined).length === 0
      ? [{ first, second }]
      : [];
  });
}

/** "1 mL is 20 drops", "20 drops are 1 mL": how many of the other one is. */
const isFactor = ({ first, second }: Stated): boolean => (first.low === 1) !== (second.low === 1);

/** What goes by a factor and does not fit it. */
function toldBy(factor: Stated, { first, second }: Stated): Told[] {
  const ids = [factor.first.unit?.id, factor.second.unit?.id];
  const isSame = first.unit?.id === ids[0] && second.unit?.id === ids[1];
  const isTurned = first.unit?.id === ids[1] && second.unit?.id === ids[0];
  if (!isSame && !isTurned) return [];
  const of = factor.second.low / factor.first.low;
  const expected = isSame ? first.low * of : first.low / of;
  const ratio = second.low / expected;
  if (!(ratio > 1 / 6 && ratio < 6) && Math.abs(Math.log10(ratio) % 1) > 0.02) return [];
  return [
    {
      start: first.start,
      end: second.end,
      rule: 'own-factor',
      holds: Math.abs(ratio - 1) < ROOM,
      expected: `${Number(expected.toPrecision(3))} ${second.unit?.id}`,
    },
  ];
}

/** "80 mg/mL: 1 mL is 80 mg. Drops of 40 mg/mL: 1.5 mL is 60 mg": of another strength. */
const isRateBetween = ({ quantities }: Reading, from: number, to: number): boolean =>
  quantities.some(({ start, end, unit }) => start >= from && end <= to && (unit?.per.length ?? 0) > 0);

/** By a factor of the text or of the user. */
export function byOwnFactor(reading: Reading, question: Reading | undefined): Told[] {
  const stated = statedIn(reading);
  const own = stated.flatMap((factor, n): Told[] => {
    const next = stated[n + 1];
    return isFactor(factor) &&
      next &&
      !isFactor(next) &&
      next.first.start - factor.second.end <= REACH &&
      !isRateBetween(reading, factor.second.end, next.first.start)
      ? toldBy(factor, next)
      : [];
  });
  if (own.length > 0 || !question) return own;
  const [given, other] = statedIn(question).filter(isFactor);
  const [first] = stated;
  return given && !other && first && !isFactor(first) && first.first.start <= REACH
    ? toldBy(given, first)
    : [];
}
