import { columnHeading } from '../../kit/cells.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { datesIn } from '../calendar/written-dates.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { isMarker } from '../steps.ts';
import { evaluate, type Token } from './evaluate.ts';
import { operatorOf } from './operators.ts';

/** Written-out sums and products: 500 mg × 4 = 2,000 mg, 12 + 9 = 21. */

/** What says that the figure behind it is the result: a sign, or a verb with what may lead to it. */
const ABOUT = String.raw`(?:about|approximately|approx\.?|~|≈|around|roughly|just (?:over|under)|etwa|rund|ungefahr|ca\.?|unos|unas|aproximadamente|cerca de|environ|a peu pres|circa|ongeveer|ungefar|okolo|yaklasik|около|примерно|约|約|大约|लगभग|करीब|حوالي|تقريبا|약)`;
const LEAD = `(?:and|und|y|et|e|en|och|i|so|then|thus|hence|therefore|which|that|this|it|you|we|also|somit|damit|das|dies|man|sie|lo que|que|esto|eso|asi que|por (?:lo )?tanto|nos|te|le|ce qui|cela|ca|donc|on|vous|o que|isso|portanto|che|questo|quindi|dunque|si|dus|dat|wat|men|то|alltsa|det|to|wiec|bu|yani|это|значит|your|the|ihre?|su|tu|votre|sua|seu|la|le|il|el|o|uw|je|total|score|summe|gesamtpunktzahl|puntuacion|puntaje|suma|somme|pontuacao|soma|punteggio|somma|totale|totaal|som)`;
const VERB = String.raw`(?:(?<=,\s?)(?:or|oder|o|ou|of|eller|lub|или|veya)|es decir|o sea|soit|c'est-a-dire|ou seja|cioe|ossia|ovvero|d\.?h\.?|das heisst|entspricht|dat is|oftewel|ofwel|komt neer op|czyli|то есть|i\.?e\.?,?|=|≈|≒|→|⇒|で、?(?:[\p{L}ー]{2,8}は)?(?:1日|1回)?|[,，]\s*(?:每天|每日|每次|一天)?(?:大约|大約|约)?(?:需要|需|要)|だと|は|是|就是|即|等于|等於|得(?:到|出)?|बराबर|होता है|यानी|يساوي|تساوي|يعطي|is|are|(?<=,\s?you\s)had|makes?|gives?|giving|making|equals?|is equal to|comes? (?:out )?(?:to|at)|adds? up to|totals?|suman|somam|sommano|works? out (?:to|at|as)|works? out|get|gets|getting|leaves?|results? in|yields?|ist|sind|ergibt|ergeben|macht|machen|ist gleich|kommt auf|kommen|erhalt|erhalten|bekommt|es|son|da|dan|resulta|resultan|hacen?|queda en|es igual a|obtienes|obtiene|sale|salen|est|sont|fait|font|donne|donnent|soit|egale?|obtient|obtenez|e|sao|fica|ficam|resulta em|e igual a|obtem|sono|fa|fanno|risulta|ottiene|ottieni|zijn|geeft|geven|levert|komt (?:uit )?op|is gelijk aan|krijg|krijgt|daje|wynosi|eder|yapar|blir|ger|равно|будет|получается|получаем|дает)`;
const EQUALS = new RegExp(
  String.raw`^\s*²?[\s)]*²?\s*(?:\p{L}{1,12}[\s,]+)?(?:,\s*)?(?:${LEAD}[\s,]+){0,3}${VERB},?\s*(?:${LEAD}\s+)?(?:(?:an?|the|eine?n?|der|un[ae]?|uma?|een|la|el|le|il|o) [\p{L}-]{3,20} (?:of|von|de|di|van)\s)?${ABOUT}?\s*(?:(?:an?|une?|uma?|uno|eine?|een)\s)?(?:(?:r|us)?[£$€¥₹]\s?)?$`,
  'u',
);
/** What stands between two operands: what ends the left one, the operator, what begins the right one. */
const ENDS = /^\s*(²?)\s*(\)*)\s*(²?)/;
const BEGINS = /\(*\s*$/;
const MOST_OPERANDS = 16;
/** A letter that stands for a number. */
const UNKNOWN = /[+×÷*·(−–]\s?[xyn]\s?(?:[+÷*·)=−–-]|$)|\d\s?[xyn]\s?[+÷*·)=−–]/;
/** "The square root of 180 × 80 ÷ 3600". */
const ROOT = /√|\b(?:root|wurzel|raiz|racine|radice|wortel)\b|平方根|ルート|वर्गमूल|الجذر|جذر|sqrt/;
/** The next cell of a table holds the result. */
const CELL = new RegExp(String.raw`^\s*\|\s*${ABOUT}?\s*$`, 'u');
/** From the last operand to the result. */
const LONGEST = 70;

/** A calculation in front of an equals sign: the operands in their order, and all of it in tokens. */
interface Calculation {
  readonly operands: readonly Quantity[];
  readonly tokens: readonly Token[];
}

function closing(written: string): Token[] {
  const [, inner = '', brackets = '', outer = ''] = ENDS.exec(written) ?? [];
  return [...inner, ...brackets, ...outer] as Token[];
}

function openings(written: string): Token[] {
  return [...(BEGINS.exec(written)?.[0] ?? '')].filter((one) => one === '(') as Token[];
}

const AND = /^\s?(?:\p{L}{1,12}\s)?(?:,|and|und|y|et|e|en|och|i|ve|и)\s$/u;

/** The calculation whose result stands at `index`; undefined when a part of it was not understood. */
function calculationBefore(scene: Scene, index: number): Calculation | undefined {
  const { text } = scene.reading;
  const quantities = scene.quantities;
  const last = quantities[index - 1] as Quantity;
  const end = text.slice(last.end, (quantities[index] as Quantity).start);
  const tokens: Token[] = [last, ...closing(end)];
  let i = index - 1;
  while (i > 0 && index - i < MOST_OPERANDS) {
    const left = quantities[i - 1] as Quantity;
    const gap = text.slice(left.end, (quantities[i] as Quantity).start);
    // In the next line a dash is the mark of a list.
    if (gap.includes('\n')) break;
    const ends = ENDS.exec(gap)?.[0] ?? '';
    const begins = BEGINS.exec(gap.slice(ends.length))?.[0] ?? '';
    const operator = operatorOf(
      gap.slice(ends.length, gap.length - begins.length),
      text.slice(Math.max(scene.start, left.start - 40), left.start),
    );
    if (!operator) break;
    // "3 per 1000" is a rate, but for Italian.
    if (operator === '×' && /\sper\s/.test(gap) && scene.reading.language !== 'it') return undefined;
    tokens.unshift(left, ...closing(gap), operator, ...openings(gap.slice(ends.length)));
    i -= 1;
  }
  const first = quantities[i] as Quantity;
  if (isMarker(text, first) || ROOT.test(text.slice(Math.max(scene.start, first.start - 24), first.start)))
    return undefined;
  let before = text.slice(Math.max(scene.start, first.start - 6), first.start);
  let open = tokens.filter((one) => one === ')').length - tokens.filter((one) => one === '(').length;
  for (; open > 0 && /\(\s*$/.test(before); open -= 1) {
    tokens.unshift('(');
    before = before.replace(/\(\s*$/, '');
  }
  // "(12 + 9 = 21)": a bracket around all of it.
  before = before.replace(/\(\s*$/, '');
  // "30 mg for 10 days and 15 mg for 10 days": half of a sum.
  const [one, other] = [quantities[i - 2], quantities[i - 1]];
  if (
    one &&
    other &&
    AND.test(text.slice(other.end, first.start)) &&
    operatorOf(text.slice(one.end, other.start), text.slice(Math.max(scene.start, one.start - 40), one.start))
  )
    return undefined;
  if (i === index - 1 || open !== 0 || /[+×*÷/^)²\d][^\S\n]*$/.test(before)) return undefined;
  return { operands: quantities.slice(i, index), tokens };
}

export const equations: Rule = (scene) => {
  const checks: Check[] = [];
  const { text, raw } = scene.reading;
  for (let i = 2; i < scene.quantities.length; i += 1) {
    const result = scene.quantities[i] as Quantity;
    const previous = scene.quantities[i - 1] as Quantity;
    const isCell = !result.range && CELL.test(text.slice(previous.end, result.start));
    if (
      result.start - previous.end > LONGEST ||
      !(isCell || EQUALS.test(text.slice(previous.end, result.start)))
    )
      continue;
    if (/^回?量/.test(text.slice(result.end, result.end + 2))) continue; // "1回量は110mg"
    if (/^\s?\/\s?\d/.test(text.slice(result.end, result.end + 4))) continue; // "13 por 8 é 130/80"
    // "= 1 350 ml": written in groups.
    if (!result.unit && /^ \d{3}(?!\d)/.test(text.slice(result.end, result.end + 5))) continue;
    // Folded, "é" (is) and "e" (and) are one.
    if (
      /^[\s)]*e\s/.test(text.slice(previous.end, result.start)) &&
      !/[éè]/.test(raw.slice(previous.end, result.start))
    )
      continue;
    const calculation = calculationBefore(scene, i);
    if (!calculation) continue;
    const { operands } = calculation;
    // Of bare figures only, but below "Result": "2 × 500 mg | 4 g" is a dose and its limit.
    if (isCell && operands.some(({ unit }) => unit !== undefined) && !isResult(text, result.start)) continue;
    // "At 39 + 4 it is 4 days", "a pack of 16 × 200 mg is 8 doses": by a verb, only what has the unit of an operand.
    const kinds = operands.map(dimensionOf);
    const own = dimensionOf(result);
    const isOther = own === 'time' || kinds.some((kind) => kind !== '' && kind !== own);
    if (
      own !== '' &&
      isOther &&
      !kinds.includes(own) &&
      !/[=≈→]/.test(text.slice(previous.end, result.start))
    )
      continue;
    // "Two 500 mg capsules × 10 = 20 capsules": what is counted is not the amount.
    const isProduct = calculation.tokens.every((token) => typeof token === 'object' || token === '×');
    if (isProduct && own === 'pieces' && isOther && !kinds.includes(own)) continue;
    const gap = text.slice(previous.end, result.start);
    // "90 + 30 = 90 + 60 = 150": what stands behind the sign goes on.
    // "3720 + x", "0.1 × (x − 300)": an unknown is solved for.
    if (UNKNOWN.test(text.slice((operands[0] as Quantity).start, result.end + 8))) continue;
    if (/^\s?(?:\p{L}{1,12}\s?)?[+×÷*−]\s?\(?\d/u.test(text.slice(result.end, result.end + 20))) continue;
    // "120/80 is normal, 90 …": a slash is a division only before an equals sign.
    if (
      !/=|≈/.test(gap) &&
      // The formula of the maximal heart rate is known.
      operands[0]?.low !== 220 &&
      operands.slice(1).some((one) => /[/-]\s*$/.test(text.slice(one.start - 2, one.start)))
    )
      continue;
    const all = [...operands, result];
    if (all.some((one) => one.range || SCALED.test(text.slice(one.end, one.end + 10)))) continue;
    // "3 × 1 g + 3 sachets = 4.5 g": what a sachet holds stands elsewhere.
    if (kinds.includes('pieces') && kinds.includes('mass') && calculation.tokens.includes('+')) continue;
    // "4 mL of 50 % + 6 mL": the left part is not the percentage.
    const added = calculation.tokens.some((token) => token === '+' || token === '-');
    if (added && kinds.includes('percent') && kinds.some((kind) => kind !== 'percent' && kind !== ''))
      continue;
    const span = {
      start: (operands[0] as Quantity).start,
      end: result.end,
      rule: 'equation',
      severity: 'moderate' as const,
    };
    if (all.some((one) => !one.known)) {
      checks.push({ ...span, holds: undefined, explanation: '' });
      continue;
    }
    // "133 ÷ 7 = 19 weeks and 0 days": what is left over has a unit of its own.
    const parts = own === 'time' ? LEFT_OVER.exec(raw.slice(result.start, result.end)) : null;
    if (parts && calculation.tokens.at(-2) === '÷') {
      const value = evaluate(calculation.tokens, ({ low }) => low) ?? Number.NaN;
      const [whole, rest] = [Math.floor(value), Math.round((value % 1) * previous.low)];
      checks.push({
        ...span,
        holds: whole === Number(parts[1]) && rest === Number(parts[2]),
        explanation: `The division gives ${whole}, and ${rest} are left over. Source: arithmetic.`,
      });
      continue;
    }
    // "10 a day × 30 cents = 1,095 € a year": steps between are left out.
    const [behind = ''] = text.slice(result.end, result.end + BEHIND).split(/[\n.,;:|。，、；]/);
    if (LONGER.test(behind) && A_DAY.test(text.slice(span.start, result.start))) continue;
    const judged = judge(calculation, result, raw.slice(result.start, result.end));
    // "3 March 2026 + 280 days = 8 December 2026", "22:00 + 8 hours = 06:00": the calendar is no sum.
    if (judged && !judged.holds && isCalendar(text, all)) continue;
    if (judged) checks.push({ ...span, ...judged });
  }
  return checks;
};

const isResult = (text: string, at: number): boolean => RESULT.test(columnHeading(text, at));
const RESULT =
  /^[\s*_]*(?:results?|gives|equals|=|ergebnis|ergibt|resultado|resultat|da|risultato|uitkomst|resultaat)[\s*_]*$|^[\s*_]*(?:结果|結果|得数|答え|परिणाम|النتيجة|الناتج)/;
/** How far behind a result its time is told. */
const BEHIND = 24;
const A_DAY =
  /\b(?:(?:a|per|each|every|pro|am|al|por|par|ao|per|cada) (?:day|night|tag|dia|jour|giorno|dag)|daily|taglich|diari[oa]s?)\b|[每毎一1](?:天|日)|(?:हर|प्रति) दिन|रोज|(?:في|كل) (?:ال)?يوم|يوميا/;
const LONGER =
  /\b(?:years?|months?|weeks?|jahr|monat|woche|ano|mes|semana|an|annee|mois|semaine|anno|mese|settimana|jaar|maand|week)\b|[年月周週]|साल|महीने|हफ्ते|سنة|سنويا|شهر|اسبوع/;
const LEFT_OVER = /^(\d+)\s?\p{L}+\W*(?:\p{L}+ )?(\d+)(?!\d|[.,]\d)/u;

/** "30万": a word multiplies the figure. */
const SCALED =
  /^\s?(?:[万萬億亿千]|lakhs?\b|crores?\b|millions?\b|mio\b|millionen|thousand|tausend|mil(?:hoes|lones|ioni|joen)|लाख|करोड़|مليون|الف|тыс|млн)/;

const CLOCK =
  /(?<![.,\d])\d{1,2}(?::|\s?h\s?)\d{2}(?!\d)|\d\s?(?:uhr|o'clock|[ap]\.?m\b|時(?!間)|[点點]|बजे)|الساعة/;

/** Whether one of the figures is part of a date or of a time of day. */
function isCalendar(text: string, all: readonly Quantity[]): boolean {
  const start = Math.max(0, (all[0]?.start ?? 0) - 16);
  const end = (all.at(-1)?.end ?? start) + 24;
  const dates = datesIn(text, { start, end });
  if (dates.some((date) => all.some((one) => one.start < date.end && one.end > date.start))) return true;
  return all.some(
    (one) =>
      (!one.unit || one.unit.atom.dimension === 'time') &&
      CLOCK.test(text.slice(Math.max(0, one.start - 8), one.end + 6)),
  );
}

function judge(
  { operands, tokens }: Calculation,
  result: Quantity,
  said: string,
): { holds: boolean; explanation: string } | undefined {
  const plain = evaluate(tokens, ({ low }) => low);
  if (plain === undefined || !Number.isFinite(plain)) return undefined;
  const units = operands.map(dimensionOf);
  const same = units.includes(dimensionOf(result)) && dimensionOf(result) !== '';
  const based = same ? (evaluate(tokens, (one) => inBase(one.low, one)) ?? Number.NaN) : Number.NaN;
  const room = result.step / 2;
  const size = result.unit?.atom.sizes[0] ?? 1;
  const alternative = (one: Quantity): Quantity => waysToRead(one).at(-1) as Quantity;
  const other = evaluate(tokens, (one) => alternative(one).low) ?? plain;
  // "200 mg ÷ (100 mg/5 mL) = 10 mL".
  const rated = operands.some(({ unit }) => (unit?.per.length ?? 0) > 0)
    ? (evaluate(tokens, perBase) ?? Number.NaN)
    : Number.NaN;
  const holds = !Number.isNaN(rated)
    ? near(rated, perBase(result), 0.03, room * size) || near(plain, result.low, 0.015, room)
    : near(plain, alternative(result).low, 0.015, room) ||
      near(other, alternative(result).low, 0.015, room) ||
      near(plain, result.low, 0.015, room) ||
      near(based, inBase(result.low, result), 0.015, room * size) ||
      // "20 % × 50 = 10", "0.5 × 40 = 20 %": a percentage is a hundredth.
      (units.includes('percent') && near(plain / 100, result.low, 0.015, room)) ||
      near(lessPercent(operands, tokens), result.low, 0.015, room) ||
      (dimensionOf(result) === 'percent' && near(plain * 100, result.low, 0.015, room)) ||
      mixedUnits([...operands, result], result.low, plain) ||
      // "6 × 250 = 1.5 L": what is counted has its unit elsewhere, a thousandth of the one told.
      (operands.every(({ unit }) => unit === undefined) && near(plain / 1000, result.low, 0.015, room));
  return { holds, explanation: `The calculation gives ${show(plain)}, not ${said}. Source: arithmetic.` };
}

/** "3.8 − 40 % = 2.3": less, or more, that part of itself. */
function lessPercent(operands: readonly Quantity[], tokens: Calculation['tokens']): number {
  const [whole, percent, third] = operands;
  if (!whole || percent?.unit?.id !== 'percent' || third) return Number.NaN;
  return whole.low * (1 + ((tokens.includes('+') ? 1 : -1) * percent.low) / 100);
}

/** In base units, also of what it is per. */
function perBase(one: Quantity): number {
  const per = one.unit?.per ?? [];
  return per.reduce((value, { atom, count }) => value / ((atom.sizes[0] ?? 1) * count), inBase(one.low, one));
}

/** Quantities in several units of one dimension, or in time: a power of ten or sixty may be left unsaid. */
function mixedUnits(all: readonly Quantity[], said: number, plain: number): boolean {
  const ids = new Set(all.map((one) => one.unit?.atom.id ?? ''));
  ids.delete('');
  if (ids.size < 2) return false;
  return [1000, 100, 10, 60, 24, 7, 12, 2.2, 2.54, 1e4, 1e6].some(
    (factor) => near(plain * factor, said, 0.03) || near(plain / factor, said, 0.03),
  );
}
