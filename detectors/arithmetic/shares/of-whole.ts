import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { concludes } from '../links.ts';
import { isGoal, isNextStep } from '../steps.ts';
import { CHANGED } from './changes.ts';

/** One percentage and what it is of: a whole, its part, and what is left, in whatever order and words. */

const LIMIT =
  /\b(?:max\w*|up to|no more than|at most|less than|more than|at least|over|under|about|limit\w*|each|every|per|daily|hochst\w*|maximal|bis zu|mindestens|je|pro|taglich|alle|hasta|maximo|al menos|menos de|mas de|cada|jusqu'a|au moins|plus de|moins de|chaque|tous les|ate|pelo menos|mais de|fino a|almeno|piu di|meno di|ogni|tot|minstens|meer dan|minder dan|elke)\b|最多|最大|至少|不超过|以上|以下|まで|未満|毎|每|अधिकतम|कम से कम|से अधिक|हर |الحد|الاقل|كل /;
/** What leads to the figure behind it. */
const LEADS =
  /(?<!\p{L})(?:to|at|is|of|means|leaves|auf|bei|sind|ist|von|um|a|en|al|es|son|de|perder|seria\w*|queda\w*|en|baja\w*|perdre|est|font|passe|soit|para|em|fica\w*|sao|perder|perdere|sono|fa|fanno|rimangono|naar|is|op|van)\s(?:about |roughly |around |approximately |etwa |rund |ca\. |unos |unas |environ |cerca de |circa |ongeveer |zo'n )?\*{0,2}$|[到至为是即约減减=≈→:]\s?\*{0,2}$|(?:は|が|から|に|で)\s?(?:約)?\*{0,2}$|(?:यानी|होगा|है|से|लगभग)\s\*{0,2}$|(?:الي|اي|هو|يعني|حوالي)\s\*{0,2}$/u;
const CUT =
  /\b(?:cut\w*|taper\w*|lower\w*|step(?:ping)? down|reduktion|reduzier\w*|kurz\w*|senk\w*|verringer\w*|recort\w*|rebaj\w*|reduz\w*|cort\w*|riduz\w*|riduc\w*|taglia\w*|cala\w*|verlag\w*|verminder\w*|afbouw\w*|adelgaz\w*|emagrec\w*|dimagr\w*|abnehm\w*)\b|减|減/;
const SUMMED = new Set(['mass', 'volume', 'energy', 'activity', 'pieces']);

function viewsOf(scene: Scene, next: Scene | undefined): Scene[] {
  const both = joined(scene, next, 260);
  return both && next && !/\n\s*(?:\n|[-*•|#]|\d)/.test(scene.reading.text.slice(scene.start, next.start))
    ? [scene, both]
    : [scene];
}

/** "Cutting 60 mg by 10 % takes you to 54 mg", "losing 10 % of 85 kg is losing 8.5 kg, down to 76.5 kg". */
function checkOf(scene: Scene): Check | undefined {
  const { reading, quantities, words } = scene;
  const { text, raw } = reading;
  if (quantities.some(({ known, range }) => !known || range)) return undefined;
  const percents = quantities.filter(({ unit }) => unit?.id === 'percent');
  const [percent] = percents;
  if (!percent || percents.some(({ low }) => low !== percent.low) || Math.abs(percent.low) >= 100)
    return undefined;
  const amounts = quantities.filter(({ unit }) => unit?.id !== 'percent');
  const unit = amounts[0]?.unit?.id;
  if (!amounts.every((one) => isPlain(one) && one.unit?.id === unit && SUMMED.has(dimensionOf(one))))
    return undefined;
  const sizes = [...new Set(amounts.map(({ low }) => low))].sort((a, b) => b - a);
  const said = amounts.at(-1) as Quantity;
  if (sizes.length < 2 || sizes.length > 3 || !(CHANGED.test(words) || CUT.test(words))) return undefined;
  const first = quantities[0] as Quantity;
  if (LIMIT.test(text.slice(first.start, said.start)) || isGoal(words)) return undefined;
  if (/[;|]/.test(text.slice(first.start, said.start)) || isNextStep(words)) return undefined;
  const last = quantities.at(-2) as Quantity;
  const lead = text.slice(Math.max(last.end, said.start - 24), said.start);
  if (quantities.at(-1) === said && !LEADS.test(lead) && !concludes(reading, last.end, said.start))
    return undefined;
  // "Change: −10 %".
  const share = Math.abs(percent.low) / 100;
  const room = said.step / 2;
  const [whole = 0, second = 0, third] = sizes;
  const isPart = (part: number): boolean => near(whole * share, part, 0.03, room);
  const isRest = (rest: number): boolean =>
    near(whole * (1 - share), rest, 0.02, room) || near(rest * (1 + share), whole, 0.02, room);
  const holds =
    third === undefined
      ? isPart(second) || isRest(second) || near((whole + second) * share, second, 0.03, room)
      : (isPart(third) || isPart(second)) && (isRest(second) || isRest(third));
  const isCut = second > whole / 2;
  const value = isCut ? whole * (1 - share) : whole * share;
  return {
    start: Math.min(percent.start, first.start),
    end: Math.max(said.end, percent.end),
    rule: 'share-of-whole',
    severity: 'moderate',
    holds,
    explanation: `${show(100 * share)} % of ${show(whole)} are ${show(whole * share)}, which leaves ${show(whole * (1 - share))}: ${raw.slice(said.start, said.end)} should be ${show(value)}. Source: multiplication.`,
  };
}

export const shareOfWhole: Rule = (scene, next) => {
  for (const view of viewsOf(scene, next)) {
    const check = checkOf(view);
    if (check) return [check];
  }
  return [];
};

const ALCOHOL = 0.79;
const GRAMS = new Set(['g', 'mg']);

/** "500 mL at 0.9 % hold 4.5 g": a percentage is grams in 100 mL, of alcohol millilitres. */
export const percentSolutions: Rule = ({ reading, quantities, words }) => {
  if (quantities.length !== 3 || quantities.some(({ known, range }) => !known || range)) return [];
  const percent = quantities.find(({ unit }) => unit?.id === 'percent');
  const volume = quantities.find((one) => dimensionOf(one) === 'volume' && isPlain(one));
  const mass = quantities.find((one) => GRAMS.has(one.unit?.id ?? '') && isPlain(one));
  if (!percent || !volume || !mass || percent.low > 75) return [];
  const { start } = quantities[0] as Quantity;
  const { end } = quantities[2] as Quantity;
  if (LIMIT.test(words) || /[;|\n]/.test(reading.text.slice(start, end))) return [];
  if (within(numberWordsOf(reading), start, end).some(({ value: n }) => n > 1)) return [];
  if (within(numberWordsOf(reading), Math.max(0, start - 24), start).some(({ value: n }) => n > 1)) return [];
  const value = (percent.low / 100) * inBase(volume.low, volume) * 1000;
  const said = inBase(mass.low, mass);
  const isOne = [1, ALCOHOL, 0.8].some((density) =>
    near(value * density, said, 0.05, (mass.step / 2) * (mass.unit?.atom.sizes[0] ?? 1)),
  );
  const ratio = said / value;
  if (
    !isOne &&
    !((ratio > 1 / 6 && ratio < 6) || near(Math.log10(ratio), Math.round(Math.log10(ratio)), 0, 0.02))
  )
    return [];
  return [
    {
      start,
      end,
      rule: 'dilution',
      severity: 'moderate',
      holds: isOne,
      explanation: `${reading.raw.slice(volume.start, volume.end)} at ${percent.low} % hold ${show(value)} g (of alcohol ${show(value * ALCOHOL)} g), not ${reading.raw.slice(mass.start, mass.end)}. Source: multiplication.`,
    },
  ];
};
