import { conversions } from '../kit/convert.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Told } from './strengths.ts';
import { withWorded } from './worded.ts';

/** "One unit is 10 mL of it. So 12 units are 200 mL": the text says itself what one is. */

const IS =
  /^\s(?:is|are|=|equals?|holds?|contains?|weighs?|has|comes? to|makes?|ist|sind|entspricht|entsprechen|enthalt|enthalten|wiegt|wiegen|es|son|equivale a|equivalen a|contiene|contienen|pesan?|est|font|fait|correspond a|correspondent a|contient|contiennent|pese(?:nt)?|e|sao|corresponde a|correspondem a|contem|sono|corrisponde a|corrispondono a|pesano?|contengono|is|zijn|bevat|bevatten|weegt|wegen)\s(?:about |around |roughly |approximately |etwa |rund |ca\. |unos |unas |aproximadamente |environ |cerca de |circa |ongeveer )?\*{0,2}$|^\s?=\s?\*{0,2}$|^\s?(?:は|で|が|是|等于|约|約|含|为)(?:约|約|大约)?\s?$|^\s(?:में|का मतलब|बराबर)\s(?:लगभग |करीब )?$|^\s(?:تساوي|يساوي|تعادل|يعادل|تحتوي علي|يحتوي علي)\s(?:حوالي )?$/;
/** From what one is to the amount that goes by it. */
const REACH = 220;
const ROOM = 0.08;

const isOne = (one: Quantity): boolean =>
  one.known && !one.range && one.low > 0 && one.unit?.per.length === 0;

interface Stated {
  readonly first: Quantity;
  readonly second: Quantity;
}

export function byOwnFactor(reading: Reading): Told[] {
  const { text } = reading;
  const all = withWorded(reading);
  const stated = all.flatMap((first, n): Stated[] => {
    const second = all[n + 1];
    return second &&
      isOne(first) &&
      isOne(second) &&
      first.unit !== undefined &&
      second.unit !== undefined &&
      second.start - first.end < 40 &&
      IS.test(text.slice(first.end, second.start)) &&
      // What converts by itself is looked at elsewhere.
      conversions(first.unit, second.unit, undefined).length === 0
      ? [{ first, second }]
      : [];
  });
  return stated.flatMap((factor, n): Told[] => {
    if (factor.first.low !== 1) return [];
    const ids = [factor.first.unit?.id, factor.second.unit?.id];
    const next = stated[n + 1];
    if (!next || next.first.start - factor.second.end > REACH) return [];
    if (next.first.unit?.id !== ids[0] || next.second.unit?.id !== ids[1]) return [];
    const expected = next.first.low * factor.second.low;
    const ratio = next.second.low / expected;
    if (!(ratio > 1 / 6 && ratio < 6) && Math.abs(Math.log10(ratio) % 1) > 0.02) return [];
    return [
      {
        start: next.first.start,
        end: next.second.end,
        rule: 'own-factor',
        holds: Math.abs(ratio - 1) < ROOM,
        expected: `${Number(expected.toPrecision(3))} ${ids[1]}`,
      },
    ];
  });
}
