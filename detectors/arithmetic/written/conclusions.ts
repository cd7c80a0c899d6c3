import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { linksIn } from '../links.ts';
import { isChange, isGoal, isListed, isMadeOf, isNextStep, isPremise, isSold, SIDES } from '../steps.ts';
import { derivationOf, MOST_OPERANDS } from './derivations.ts';
import { isOfTwoTotals, type Operand, operandOf, operandsOf } from './operands.ts';

/**
 * A figure that is said to follow from those before it in its sentence, whatever the calculation: what could follow is worked out from
 * the dimensions alone. An amount may be another amount times counts (how often, how many, days), a rate times what it
 * is per, or the sum of all amounts; a time may be a stock divided by what goes a day; a share is a quotient. Wrong is
 * what no such reading gives.
 */

const LIMIT =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|not exceed\w*|exceed\w*|at most|less than|more than|at least|limit\w*|not|never|about once|or more|goal|target|usual|normal|recommended|allowed|hochst\w*|maximal|bis zu|hasta|maximo|no supere|jusqu'a|ne depass\w*|maximum|ate|fino a|massimo|tot|maximaal|hogst|najwyzej|en fazla|не более|also (?:take|use|add|have|contain\w*|give\w*)|additional|another|later|increase\w*|instead|other|plus|on top|extra|more|zusatzlich|dazu|ademas|encima|en plus|de plus|in piu|alem disso|a mais|daarbij|dodatkowo|ek olarak|dessutom|ещё|еще|плюс)\b|再加|另加|追加|最多|最大|不超过|अधिकतम|الحد|까지|最大|まで/;
/** "Over 4 g". */
/** "100 mg plus clopidogrel 75 mg": of something else. */
const BESIDES = /(?:\b(?:plus|mas|mais|piu)\b|\+)\s\p{L}{4,}\s$/u;
const BEYOND =
  /\b(?:over|under|below|above|beyond|past|longer than|uber|unter|langer als|langer dan|oltre|alem de|mas alla de|au-dela de|plus de|moins de|mas de|menos de|abaixo de|acima de|por debajo de|por encima de|meno di|piu di|sotto|onder|boven|meer dan|minder dan)\s*$/;
/** "A third of it (1.4 L)", "100 mcg a nostril": a part, or one of two sides, that no figure counts. */
const PARTED =
  /\b(?:(?:a|one|two) (?:third|quarter|fifth)s?|(?:a|per|each|every|in each|into each) (?:nostril|eye|ear|side|foot|hand|arm|leg|armpit)|(?:ein|zwei) (?:drittel|viertel)|(?:pro|je|jedes) (?:nasenloch|auge|ohr|seite|arm|bein)|(?:un|dos) tercios?|una cuarta parte|(?:por|en cada|cada) (?:fosa|orificio|ojo|oido|lado)|(?:un|deux) (?:tiers|quart)|(?:par|dans chaque|chaque) (?:narine|oeil|oreille|cote)|(?:um|dois) tercos?|(?:por|em cada|cada) (?:narina|olho|ouvido|lado)|(?:un|due) terz[oi]|(?:per|in ogni|ogni) (?:narice|occhio|orecchio|lato)|(?:een|twee) derde|(?:per|elk|in elk) (?:neusgat|oog|oor|kant))\b|[三四]分の|[三四]分之|片(?:鼻|目|耳|足)|每(?:侧|只|个鼻孔)|तिहाई|चौथाई|हर (?:नथुने|आंख|आँख|कान)|ثلث|ربع|كل (?:منخر|عين|اذن|جهة)/;
/** Numbers that are not read. */
export const AND_A_HALF = new Seldom(
  /and a half|anderthalb|et demi|y medi[oa]|e mezz[oa]|e mei[oa]|en een half|och en halv|i pol|bucuk|с половиной/,
);
/** Arabic duals. */
const DUAL = /(?:قرص|حبت|كبسولت|جرعت|بخت)(?:ان|ين)/;
const WRITTEN_OUT = /\d[^\d=.;]{0,14}\s?[×*÷+−]\s?\d|=[^\d]{0,6}\d[^=]*=/;
/** An operand that is a limit. */
const CAP =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|(?:no|not) more than|exceed\w*|at most|limit\w*|ceiling|hochst\w*|bis zu|hasta|jusqu'a|depass\w*|fino a|massimo|maximaal|hogst|najwyzej|en fazla|не более)\b|最多|不超过|上限|まで|未満|以下|अधिकतम|से ज़्यादा नहीं|الحد|까지|최대/;
/** "25 mg every 8": hours; "1 unit per 2.5": of something else. */
const EVERY =
  /(?:^|\s)(?:per|for each|pro|je|por cada|every|alle|cada|toutes les|aux|ogni|om de|co|var|каждые|हर|كل)\s$|每|毎/;
/** A body weight is given, not worked out. */
const BODY = new Set(['kg', 'lb', 'st', 'pfund']);
/** Longest way from the word that concludes to its figure. */
const REACH = 34;

/** What the words before the figure, or right after it, say of where it comes from. */
function linkOf(scene: Scene, from: number, result: Quantity): Set<string> {
  const { reading } = scene;
  const links = linksIn(reading, Math.max(from, result.start - REACH), result.start);
  const after = reading.text.slice(result.end - 1, result.end + 26);
  const stop = after.search(/[.,;:(。!?]/);
  for (const link of linksIn(reading, result.end, result.end + (stop < 0 ? 26 : stop)))
    if (link !== 'so') links.add(link);
  if (linksIn(reading, scene.start, result.start).has('lasts')) links.add('lasts');
  // "Within 48 hours", "48 hours before": when, not how long.
  if (
    WHEN.test(reading.text.slice(result.end, result.end + 12)) ||
    WITHIN.test(reading.text.slice(Math.max(from, result.start - 24), result.start))
  )
    links.delete('lasts');
  if (links.has('weak') && scene.quantities.some(isByWeight)) links.add('so');
  if (links.has('is') && result.unit?.id !== 'percent') links.add('so');
  // "The sum of 2 mg and 3 mg is 5 mg".
  if (links.has('so') && linksIn(reading, scene.start, result.start).has('total')) links.add('total');
  return links;
}

const WHEN =
  /^\s?(?:(?:以)?[内內]|[前后後]|before|after|earlier|later|ago|apart|vor\b|nach\b|spater|antes|despues|avant|apres|depois|prima|dopo|voor\b|na\b|के (?:भीतर|अंदर|बाद)|पहले|बाद|قبل|بعد)/;
const WITHIN =
  /\b(?:within|in the (?:last|first|next)|every|after|before|innerhalb(?: von)?|binnen|nach|vor|alle|dentro de|en las (?:ultimas|primeras)|tras|cada|dans les|apres|avant|toutes les|dentro de|nas|apos|entro|dopo|ogni|na|voor|om de)\s$|(?:خلال|بعد|قبل|كل)\s$/;

/** "15 mg/kg". */
function isRate({ unit }: Quantity): boolean {
  const below = unit?.per[0]?.atom.dimension;
  return below !== undefined && below !== 'time' && below !== 'pieces';
}

/** Per kilogram. */
function isByWeight({ unit }: Quantity): boolean {
  return unit?.per[0]?.atom.dimension === 'mass';
}

/** Whether an amount stands right before the sentence: then it is not the sentence alone that says what there is. */
function stockBefore({ reading }: Scene, start: number): boolean {
  return reading.quantities.some(
    (one) =>
      one.end <= start &&
      start - one.end < 140 &&
      one.unit !== undefined &&
      one.unit.atom.dimension !== 'time',
  );
}

/** Without a word that links them, the figure may be an item of a list or the next step of a schedule. */
function isUnlinked({ quantities, reading: { text } }: Scene, result: Quantity): boolean {
  const before = quantities.filter(({ end }) => end <= result.start);
  const last = before.at(-1);
  const isRateBefore = last !== undefined && isRate(last);
  if (last && !isRateBefore && isListed(text.slice(last.end, result.start))) return true;
  // "60 mg iron and 500 mcg folic acid".
  if (last && dimensionOf(last) === dimensionOf(result) && isPlain(last)) {
    const noun = text.slice(last.end, result.start).replace(NOUNS, '');
    if (isListed(noun)) return true;
  }
  const amount = before.findLast((one) => dimensionOf(one) === dimensionOf(result));
  // "0.25 mg, four weeks 0.5 mg".
  return amount?.unit?.per.length === 0 && isTimed(text.slice(amount.end, result.start));
}

/** "After that it is 20 mg". */
function isLater({ quantities, reading: { text } }: Scene, result: Quantity): boolean {
  const before = quantities.findLast(
    (one) => one.end <= result.start && dimensionOf(one) === dimensionOf(result),
  );
  return isNextStep(text.slice(Math.max(before?.end ?? 0, result.start - 60), result.start));
}

const NOUNS =
  /^(?:\s(?:of |de |d'|di |an |von |van |की |का )?[\p{L}\p{M}-]{2,}){1,3}(?=\s|,)|^[\u3040-\u30ff\u4e00-\u9fff]{1,6}/u;
const TIMED =
  /(?:weeks?|wochen?|days?|tage?|months?|monate?|semanas?|semaines?|settiman[ae]|weken|dias?|jours?|giorn[oi]|dagen|mes(?:es)?|mois|mesi|maanden|hafta|周|週|天|日|月|हफ्ते|हफ़्ते|सप्ताह|दिन|اسابيع|اسبوع|ايام)(?:間|间)?[\s\d–-]*[:：]?\s?$/;

function isTimed(gap: string): boolean {
  return TIMED.test(gap);
}

/** A week that no figure counts. */
const WEEK =
  /(?:the|a|per|each|one|whole|entire|weekly|die|der|ganze|pro|la|por|par|al|alla|ao|na|de|hele|cada|chaque|ogni|elke)\s(?:whole |entire |full |ganze |gesamte )?(?:week|woche|semana|semaine|settimana)|weekly|wochentlich|semanal|hebdomadaire|settimanale|wekelijks|一周|每周|週|हफ्ते|सप्ताह|اسبوع/;

/** An area is no length. */
const SQUARE = /^\s?[²³]|^\^|^\s?(?:quadrat|cuadrad|carre|quadrad|vierkant)/;
const SQUARE_BEFORE = /(?:square|平方|立方|مربع|वर्ग)\s?$/;

function isArea(text: string, { start, end, dimension }: Operand): boolean {
  return (
    (dimension !== '' && (SQUARE.test(text.slice(end, end + 9)) || /[²³]/.test(text.slice(start, end)))) ||
    SQUARE_BEFORE.test(text.slice(Math.max(0, start - 7), start)) ||
    /平方|square/.test(text.slice(start, end))
  );
}

/** "1 g of salt contains 400 mg of sodium": nothing follows from anything. */
function isComposed(text: string, operands: readonly Operand[], said: Operand): boolean {
  const last = operands.at(-1);
  return (
    last !== undefined &&
    last.dimension === said.dimension &&
    last.per === '' &&
    last.figure &&
    isMadeOf(text.slice(last.end, said.start))
  );
}

/** The words behind a figure that are about it: up to a comma, unless a bound stands right behind that. */
function behindOf(text: string, at: number): string {
  const behind = text.slice(at, at + 22);
  const stop = behind.search(
    /[,，、](?!\s?(?:max|at most|or (?:less|more)|not more|no more|hochstens|maximal|als hochst|como max|au (?:max|plus)|al mass|no max))/,
  );
  return stop < 0 ? behind : behind.slice(0, stop);
}

function isBareList(text: string, operands: readonly Operand[]): boolean {
  const [one, other, third] = operands;
  if (!one || !other || third || one.dimension !== '' || other.dimension !== '') return false;
  return isListed(text.slice(one.end, other.start));
}

/** Whether it is what lies between the two, whatever else stands around. */
function isApart(a: Operand, b: Operand, said: Operand): boolean {
  return (
    a.dimension === said.dimension &&
    near(Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0)), said.values[0] ?? 0, 0.02)
  );
}

/** "You need 1.2 g/kg. At 65 kg that is 98 g": the only rate of two sentences; or a share of their only figures. */
function withRate(scene: Scene, next: Scene | undefined): Scene | undefined {
  const both = joined(scene, next, WITH_RATE);
  if (!both || both.words.includes('\n')) return undefined;
  const isShare = both.quantities.length === 3 && both.quantities.at(-1)?.unit?.id === 'percent';
  return isShare || both.quantities.filter(isRate).length === 1 ? both : undefined;
}
const WITH_RATE = 320; // UTF-16 units

export const conclusions: Rule = (scene, next) => {
  const both = withRate(scene, next);
  return [...conclude(scene), ...(both && next ? conclude(both, next.start) : [])];
};

/** A table with two operands and their result. */
const isLabelled = ({ quantities, words }: Scene): boolean => quantities.length === 3 && words.includes('\n');

function conclude(here: Scene, from = here.start): Check[] {
  const { text, raw } = here.reading;
  const checks: Check[] = [];
  // A table's cells stand side by side: what follows from what, its headings say.
  if (SIDES.test(here.words) || (here.words.includes('|') && !isLabelled(here))) return checks;
  const isRated = here.quantities.some(isByWeight);
  for (const [index, result] of here.quantities.entries()) {
    // "40 IU make 1 mcg": what one is made of says what a unit is.
    if (result.start < from || !result.known || result.range || result.low === 1) continue;
    if (isSold(text, result) || PARTED.test(text.slice(here.start, result.start))) continue;
    const following = here.quantities[index + 1];
    if (following && !/[,;(.，。、]/.test(text.slice(result.end, following.start))) continue;
    const previous = here.quantities[index - 1];
    const gap = Math.max(here.start, previous?.end ?? 0);
    const links = linkOf(here, gap, result);
    links.delete('weak');
    // Asked first: most figures follow from nothing.
    if (links.size === 0 && !isRated) continue;
    if (BODY.has(result.unit?.id ?? '') && !links.has('difference')) continue;
    const around = text.slice(Math.max(gap, result.start - 40), result.end) + behindOf(text, result.end);
    if (
      LIMIT.test(around) ||
      isGoal(around) ||
      (result.unit?.id === 'percent' && text.slice(here.start, result.start).trimStart().includes('\n')) ||
      BEYOND.test(text.slice(gap, result.start)) ||
      BESIDES.test(text.slice(gap, result.start)) ||
      AND_A_HALF.test(text.slice(here.start, result.start)) ||
      DUAL.test(text.slice(here.start, result.start))
    )
      continue;
    const silent = [...links].every((link) => link === 'stock');
    const clause = text.slice(Math.max(here.start, result.start - 90), result.start);
    if (isChange(clause) || isPremise(clause, text.slice(result.end, result.end + 8))) continue;
    if ((silent && isUnlinked(here, result)) || isLater(here, result)) continue;
    // A semicolon ends what belongs together, where enough stands behind it.
    const stop = text.lastIndexOf(';', result.start);
    const all = operandsOf(here, result);
    const behind = stop < here.start ? all : all.filter(({ start }) => start > stop);
    const operands = behind.length < 2 ? all : behind;
    if (
      operands.some(
        ({ start, dimension }) => dimension === '' && EVERY.test(text.slice(Math.max(0, start - 14), start)),
      )
    )
      continue;
    if (operands.length < 2 || operands.length > MOST_OPERANDS) continue;
    // What is written out as a calculation is read as one: see `equations`. A range gives no single figure.
    if (WRITTEN_OUT.test(text.slice(operands[0]?.start, result.start))) continue;
    if (operands.some(({ values, figure }) => figure && values[1] !== values[0])) continue;
    const said = operandOf(result);
    if (operands.some((one) => isArea(text, one))) continue;
    // "Types 16 and 18 cause 70 %": a list is no part and its whole.
    if (result.unit?.id === 'percent' && isBareList(text, operands)) continue;
    if (!links.has('difference') && isComposed(text, operands, said)) continue;
    const isCapped = ({ start, end, dimension }: Operand): boolean =>
      dimension === said.dimension &&
      (CAP.test(text.slice(Math.max(here.start, start - 30), start)) || CAP.test(text.slice(end, end + 5)));
    if (operands.some(isCapped)) continue;
    if (said.dimension === 'pieces' && isOfTwoTotals(operands)) continue;
    const follows = derivationOf(links, operands, said);
    if (!follows || (behind.length < 2 && follows.name === 'multiplication' && !here.quantities.some(isRate)))
      continue;
    const perTime = said.dimension === 'time';
    // "A vial holds 10 mL at 100 units/mL. Using 25 units …": the stock stands in a sentence before.
    if (perTime && stockBefore(here, here.start)) continue;
    const size = perTime ? 24 : (result.unit?.atom.sizes[0] ?? 1);
    // Days of a stock are whole days.
    const room = perTime ? (result.step / 2) * (result.unit?.atom.sizes[0] ?? 1) : 0;
    const isLeft =
      links.has('difference') &&
      all.some((a) => all.some((b) => a.dimension === b.dimension && isApart(a, b, said)));
    // "24 mL a day, so for the whole week 168 mL".
    const spans = perTime ? [24] : WEEK.test(clause) ? [1, 7] : [1];
    const holds =
      isLeft ||
      said.values.some((value) =>
        follows.all.some((one) => spans.some((span) => near(one * span, value, 0.05, room))),
      );
    checks.push({
      start: operands[0]?.start ?? result.start,
      end: result.end,
      rule: 'conclusion',
      severity: 'moderate',
      holds,
      near: {
        said: result,
        value: perTime ? follows.main * 24 : follows.main,
        sure:
          operands === behind &&
          (here.quantities.some((one) => isRate(one) && one.end <= result.start) ||
            (links.has('total') && operands.length < 4)),
      },
      explanation: `The figures before it give ${show(perTime ? follows.main : follows.main / size)}, not ${raw.slice(result.start, result.end)}. Source: ${follows.name}.`,
    });
  }
  return checks;
}
