import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Span } from '../../kit/sentences.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes } from '../links.ts';

/** Prices: so many at so much, the price of one, a month's over a year. */

const MONEY =
  /(?:us|au|ca|r)?[$€£₹¥]\s?(\d{1,3}(?:[ ,.’']\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)(?!\d)|(?<![\d.,])(\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)\s?(?:[$€£₹¥]|(?:euros?|dollars?|pounds|rupees|dolares|pesos|reais|reals?|rs|rupien|franken|usd|eur|gbp|inr|cents?|pence|centimos?|centavos|centimes?|centesimi)\b|円|元|块|欧元|रुपये|रुपए|रु|ريال|درهم|جنيه|يورو|دولار)/g;
const CENT = /cents?$|pence$|centimos?$|centavos$|centimes?$|centesimi$/;
const EACH =
  /\b(?:each|apiece|per|a|an|every|at|je|pro|jeweils|kosten je|cada|por|la unidad|el|chacune?|piece|par|l'unite|la|cada um\w*|ciascun\w*|l'un\w*|al?|a testa|elk|per stuk|stuk)\b|1[つ個箱本錠]|一|每|प्रति|हर|एक|لكل|الواحد/;
const COST =
  /\b(?:cost\w*|come\w* to|total\w*|pay\w*|is|are|altogether|=|kost\w*|zahl\w*|macht|ergibt|zusammen|cuesta\w*|suman|pagas?|total|cout\w*|payez|revien\w*|fait|custa\w*|paga|costa\w*|fanno|spend\w*|kost\w*|betaal\w*)\b|=|合計|一共|共|कुल|المجموع|تكلف/;
const MONTHLY =
  /\b(?:a|per|each|every) month\b|\bmonthly\b|\b(?:pro|im) monat\b|\bmonatlich|\b(?:al|por|cada) mes\b|\bmensual\w*|\b(?:par|chaque) mois\b|\bmensuel\w*|\b(?:por|ao) mes\b|\bmensal\w*|\bal mese\b|\bmensil\w*|\bper maand\b|月(?!経|经)|महीने|شهري/;
const YEARLY =
  /\b(?:a|per|each|every) year\b|\b(?:yearly|annual\w*)\b|\b(?:pro|im) jahr\b|\bjahrlich|\b(?:al|por) ano\b|\banual\w*|\bpar an\b|\bannuel\w*|\ball'anno\b|\bper jaar\b|\bjaarlijks|年|साल|سنوي|السنة/;
const LIMIT =
  /\b(?:up to|at least|more than|less than|about|around|between|from|over|under|save\w*|instead|plus|off|discount|copay|deductible|bis zu|ab|rabatt|desde|hasta|entre|mas de|menos de|ahorr\w*|a partir de|jusqu'a|plus de|moins de|econom\w*|da|fino a|oltre|tot|vanaf)\b|%/;
const COUNTED = /^\s?\p{L}/u;

interface Price extends Span {
  readonly value: number;
}

function amountOf(written: string): number {
  const plain = written.replace(/[ ’']/g, '');
  if (/[.,]\d{3}$/.test(plain) && !/^0/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return Number(plain.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
}

function pricesIn(text: string, span: Span): Price[] {
  return everyMatch(text.slice(span.start, span.end), MONEY).map((match) => {
    const start = span.start + match.index;
    const value = amountOf(match[1] ?? match[2] ?? '') / (CENT.test(match[0]) ? 100 : 1);
    return { start, end: start + match[0].length, value };
  });
}

export const prices: Rule = (scene) => {
  if (!/[$€£₹¥円元块]|euros?|dollars?|pounds|rupees|dolares|reais|रुप|ريال|جنيه|دولار|يورو/.test(scene.words))
    return [];
  const { reading, start, end, words, quantities } = scene;
  const { text, raw } = reading;
  const all = pricesIn(text, { start, end });
  const [one, said, third] = all;
  if (!one || !said || third || LIMIT.test(words) || !(one.value > 0) || !(said.value > 0)) return [];
  const gap = text.slice(one.end, said.start);
  if (!concludes(reading, one.end, said.start) && !COST.test(gap)) return [];
  const make = (values: readonly number[], room: number, source: string): Check[] => {
    const [main = 0] = values;
    const ratio = said.value / main;
    if (ratio > 6 || ratio < 1 / 6) return [];
    return [
      {
        start: one.start,
        end: said.end,
        rule: 'price',
        severity: 'minor',
        holds: values.some((value) => near(value, said.value, 0.02, room)),
        explanation: `That makes ${show(main)}, not ${raw.slice(said.start, said.end)}. Source: ${source}.`,
      },
    ];
  };
  const counts = quantities.filter(
    (each) => each.known && !all.some((price) => each.start < price.end && price.start < each.end),
  );
  const [count, other] = counts;
  if (!count && MONTHLY.test(words) && YEARLY.test(words)) {
    const [first, last] = [text.slice(one.end, said.start), text.slice(said.end, said.end + 24)];
    if (MONTHLY.test(first) && YEARLY.test(last)) return make([12 * one.value], 0.5, 'multiplication');
    return [];
  }
  if (!count || other || count.range || !isCount(count, text) || !(count.low > 1)) return [];
  const behind = text.slice(said.end, said.end + 24);
  // The price of all of them first: "20 for 100 tablets, so 0.20 each".
  if (said.value < one.value)
    return EACH.test(behind) || EACH.test(gap) || /[÷/]/.test(gap)
      ? make([one.value / count.low], 0.006, 'division')
      : [];
  const near1 = text.slice(Math.max(start, one.start - 14), one.start) + text.slice(one.end, one.end + 16);
  if (!EACH.test(near1) && !/[×x*]/.test(near1)) return [];
  return make([one.value * count.low], 0.5, 'multiplication');
};

function isCount(one: Quantity, text: string): boolean {
  return (
    (one.unit === undefined || ['pieces', 'time'].includes(one.unit.atom.dimension)) &&
    (COUNTED.test(text.slice(one.end, one.end + 3)) ||
      /[×x*=÷)]/.test(text.slice(one.end, one.end + 3)) ||
      one.unit !== undefined)
  );
}
