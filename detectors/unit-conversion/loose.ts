import { everyMatch } from '../kit/every-match.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { atomOf, type Unit, unitAt, unitOf } from '../kit/units.ts';
import { crosses } from './pairs.ts';

/**
 * Pairs in freer words. Two measures in two systems seldom stand side by side unless they are offered as equal: between
 * °F and °C, pounds and kilograms, mg/dL and mmol/L any words will do that neither compare nor go on to something else
 * (not one more flag in 18,000 correct texts); also where the unit stands before the figure ("in kilos that is 79") and
 * where the second half is a sentence of its own.
 */

const BLOCKED =
  /[;!?\n]|\.\s|(?:^|\s)(?:and|und|y|et|but|aber|pero|mais|mas|ma|maar|while|whereas|than|als|if|when|wenn|si|quand|se|per|every|each|plus|minus|for|for every|fur|para|pour|por|per|voor|with|mit|con|avec|com|met|after|before|until|lost|gained?|more|less|higher|lower|above|below|over|under|less|up|down|needs?|takes?|should|can|could|may|at least|at most|from|increase\w*|decrease\w*|rise\w*|rose|drop\w*|fell|versus|vs|compared|not|nicht|no|pas|non|nao|niet|of water|in water|de agua|d'eau|di acqua|wasser)(?=\s|$)|而|但|以上|以下|超过|超過|と(?=\s?$)|और|से अधिक|اكثر|و(?=\d)|или|и(?=\s)|oraz|och|ve(?=\s)/;
/** "The same result as", "they write it as": also where the units are of one system. */
const SAME =
  /\b(?:the same (?:result|value|reading|number|figure|amount|dose|thing|level)|in other words|reported as|written as|write (?:it|this|that) as|print\w* (?:it|the same)|expressed as|denselben wert|dasselbe|el mismo (?:valor|resultado)|le meme (?:resultat|chiffre)|o mesmo (?:valor|resultado)|lo stesso (?:valore|risultato)|dezelfde waarde|otherwise known as|put another way|anders gesagt|dicho de otro modo|autrement dit|em outras palavras|in altre parole|met andere woorden)\b/;
const LONGEST = 84;

/** A pair by its dimension may be loose, spoons and cups may not: they are mixed into litres. */
const LOOSE = new Set(['percent', 'temperature', 'length', 'energy', 'pressure', 'amount', 'mass']);
const KITCHEN = new Set([
  'oz',
  'floz',
  'cup',
  'cupjp',
  'tbsp',
  'tsp',
  'pint',
  'pintus',
  'pintuk',
  'quart',
  'gallon',
]);
const DOSES = new Set(['g', 'mg', 'ug', 'ng']);

function isLoose(first: Quantity, second: Quantity): boolean {
  const [one, other] = [first.unit?.atom, second.unit?.atom];
  if (!one || !other || !LOOSE.has(one.dimension)) return false;
  // A baby's pounds and ounces are one weight in ounces.
  const isWeight =
    [first, second].some(({ unit, low }) => unit?.id === 'kg' || (unit?.id === 'g' && low >= 1000)) &&
    [one.id, other.id].includes('oz');
  if (!isWeight && (KITCHEN.has(one.id) || KITCHEN.has(other.id))) return false;
  if (one.dimension === 'percent' || other.dimension === 'percent')
    return [first.unit?.id, second.unit?.id].includes('mmol/mol');
  const both = (first.unit?.per.length ?? 0) === (second.unit?.per.length ?? 0);
  // "150 lb, 70 g of protein": a body and a dose.
  if (isWeight) return true;
  if (one.dimension === 'mass' && first.unit?.per.length === 0 && (DOSES.has(one.id) || DOSES.has(other.id)))
    return false;
  return both && crosses(first, second);
}

/** Whether the words between the two halves leave it at one thing. */
export function saysSame(first: Quantity, second: Quantity, gap: string): boolean {
  if (gap.length > LONGEST) return false;
  const isOneKind = first.unit?.atom.dimension === second.unit?.atom.dimension;
  if (isOneKind && SAME.test(gap) && !/[!?\n]|\.\s/.test(gap)) return true;
  return isLoose(first, second) && !BLOCKED.test(gap);
}

const IN =
  /(?:^|[\s,(*])(?:in|en|em|as|na|w|i|в|auf|op|into|to|su)\s(?:the\s)?|^[\s(*,]{0,4}(?=[a-zµ°]|摄氏|摂氏|华氏|華氏)|成|，|、|,\s?(?:जो|यानी)\s|に|は/g;
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/摂氏|摄氏|攝氏|セ氏|섭씨|celsius/, 'degC'],
  [/華氏|华氏|カ氏|화씨|fahrenheit/, 'degF'],
];

/** The unit that the words before a bare figure name: "which in kilos is 79", "in mg/dL is 140". */
export function unitBefore(reading: Reading, from: number, at: number): Unit | undefined {
  const { text, raw } = reading;
  const gap = text.slice(from, at);
  for (const match of everyMatch(gap, IN)) {
    const start = from + match.index + match[0].length;
    const hit = unitAt(text, raw, start);
    if (
      hit &&
      hit.end - start > 1 &&
      hit.end <= at &&
      hit.unit.atom.dimension !== 'time' &&
      hit.unit.atom.dimension !== 'pieces'
    )
      return hit.unit;
  }
  const scale = SCALES.find(([pattern]) => pattern.test(gap))?.[1];
  return scale === undefined ? undefined : unitOf(atomOf(scale));
}

const OPENS =
  /^[\s*>"(-]*(?:(?:(?:so|well|yes|right|great|sure|okay|ok|ja|si|oui|sim|ja|да)[,!.]?\s)?(?:that(?:'s| is| would be| works| comes| equals| converts)|it(?:'s| is| would be| works| comes| equals)|this is|which is|in the other (?:system|units?|scale),? (?:that is|that's|it is|it's|this is)|on the other scale,? (?:that is|that's|it is|it's)|in (?:\p{L}+|[a-zµ°/]+)(?:,)?\s(?:that's|that is|it's|it is|this is|is)|das (?:sind|ist|entspricht|waren)|in (?:\S+) (?:sind|ist|waren) das|eso (?:es|son|equivale)|son|serian|en \S+ (?:es|son|serian)|cela (?:fait|correspond|equivaut)|ca fait|c'est|soit|en \S+,? (?:cela fait|c'est|ca fait)|isso (?:e|sao|da|equivale|corresponde)|sao|em \S+,? (?:sao|e|isso)|sono|corrisponde|equivale|in \S+ (?:sono|e)|dat is|in \S+ is dat)|(?:摂氏|華氏|摄氏|华氏|kg|mg\/dl|mmol\/l)[^\d]{0,12}|换算|換算|约|約|大约|即|यह|ये|लगभग|करीब|تعادل|هذا|اي|حوالي|это|примерно|около|to okolo|to |bu |yaklasik|det ar|det motsvarar|약|그건)/u;

/** "How much is 500 mcg? It's 0.5 mg.": asked in so many words, of any two units. */
const ASKED =
  /(?:how (?:much|many[^.?\n]{0,20}) (?:is|are)|what(?:'s| is| are|,? then,? is)|wie ?viel[^.?\n]{0,24} (?:sind|ist)|was (?:sind|ist)|cuanto[s]?[^.?\n]{0,16} (?:son|es)|combien[^.?\n]{0,16} (?:font|fait|represente\w*)|quanto[s]?[^.?\n]{0,16} (?:sao|e|sono|fa|fanno|da)|a quanto (?:equivale|corrisponde)|hoeveel[^.?\n]{0,16} is)\s*\*{0,2}$/;
const ANSWERS =
  /^\*{0,2}(?: in \p{L}[\p{L}\d/]{0,12})?\s?\?\*{0,2}\s+(?:(?:it's|it is|that's|that is|they are|das (?:sind|ist)|es (?:sind|ist)|son|es|cela fait|c'est|ca fait|sao|e|sono|dat is|dit is|answer:) )?(?:(?:about|roughly|around|approximately|ungefahr|etwa|rund|circa|ca\.|unos|unas|aproximadamente|environ|cerca de|uns|ongeveer|exactly|genau) )?$/u;

export function isAnswered(text: string, first: Quantity, second: Quantity): boolean {
  return (
    first.unit?.id !== second.unit?.id &&
    ANSWERS.test(text.slice(first.end, second.start)) &&
    ASKED.test(text.slice(Math.max(0, first.start - 48), first.start))
  );
}

/** The second half in a sentence, or an answer, of its own: "My weight is 70 kilos. In pounds that's 154 lb." */
export function acrossSentences(reading: Reading, first: Quantity, second: Quantity): boolean {
  const gap = reading.text.slice(first.end, second.start);
  if (gap.length > 110 || !isLoose(first, second)) return false;
  const parts = gap.split(/[;.!?।。？！\n]+\s*/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 3 || last.length > 60) return false;
  return (
    (OPENS.test(`${last}${reading.text.slice(second.start, second.start + 1)}`) ||
      (/^[\s"'*(]{0,3}$/.test(last) && !gap.includes('\n'))) &&
    !/(?:more|less|above|below|over|under|normal|target|goal|would|should|if|but)\b/.test(last)
  );
}
