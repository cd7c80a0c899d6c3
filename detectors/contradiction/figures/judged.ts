import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isForSame } from '../case/one-case.ts';
import { denies, NOT } from '../settings/loose.ts';
import { apart } from './apart.ts';
import type { Figure } from './figure.ts';
import { feverPairs, limitPairs } from './limits.ts';
import { FINE, HIGH, LOW } from './verdicts.ts';

/**
 * A value and the range or limit that the answer itself gave for it: "normal is 4 to 5.6 … your 5.2 is too high", "the
 * goal is below 130/80 … 124/76 is above it", "call at 38 °C … wait until 39.5 °C".
 */

type Pair = readonly [Span, Span];

export function wordsOf({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end);
}

/** "If it is above 5", "above 126 on two days": a rule, not a value that is judged. */
const RULED =
  /(?<![\p{L}\p{M}])(?:if|when|whether|unless|above|over|below|under|more than|less than|at least|from|between|up to|or (?:more|higher|less|lower)|wenn|falls|uber|unter|ab|zwischen|bis|si|cuando|mas de|menos de|entre|desde|hasta|quand|plus de|moins de|jusqu'a|des|se|quando|mais de|menos de|acima de|abaixo de|ate|piu di|meno di|fino a|tra|sotto|sopra|oltre|sob|sobre|sous|onder|boven|por encima de|por debajo de|als|meer dan|minder dan|tussen|vanaf|tot|अगर|यदि|से|तक|اذا|من|بين|حتي|اكثر|اقل|[<>≥≤])(?![\p{L}\p{M}])|[<>≥≤]|以上|以下|未満|超|低于|高于|如果|若|の場合|なら/u;

/** Help is called for; and somebody waits. */
const HELP =
  /(?<![\p{L}\p{M}])(?:call|ring|contact|doctor|er\b|a&e|emergency|hospital|arzt|notaufnahme|klinik|medico|urgencias|hospital|medecin|urgences|pronto soccorso|pronto-socorro|urgencia|huisarts|arts|spoed)|医|病院|急诊|就医|受診|डॉक्टर|अस्पताल|طبيب|الطوارئ|مستشفي/u;
const WAIT =
  /(?<![\p{L}\p{M}])(?:wait (?:until|till|for)|only (?:from|above|at|when|once|if)|not (?:until|before)|erst (?:ab|bei|wenn|uber)|warten(?: sie)?(?: ruhig)? bis|espere? (?:a|hasta)|esperar (?:a|hasta)|solo (?:a partir|si|cuando)|attend\p{L}*|seulement (?:a partir|si|quand)|(?:pode|pod\p{L}*) esperar|esper\p{L}* ate|so (?:a partir|quando|se)|aspett\p{L}*|solo (?:da|oltre|se|quando)|wacht\p{L}*|pas (?:bij|vanaf|als)|इंतज़ार|इंतजार|انتظ\p{L}*)|まで(?:待|様子)|(?:到|超过)[^。]{0,8}(?:再|才)/u;

/** The only range that is called normal or the goal. */
function rangeOf(figures: readonly Figure[]): Figure | undefined {
  const ranges = figures.filter(({ value, kind }) => value.range && kind !== 'time' && kind !== 'percent');
  const called = ranges.filter(({ roles }) => roles.has('normal') || roles.has('goal'));
  // The only range of its unit needs no name.
  const [range] = called.length > 0 ? called : ranges;
  const alike = ranges.filter(({ kind }) => kind === range?.kind);
  return called.length < 2 && alike.length === 1 ? range : undefined;
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit !== undefined &&
    b.unit !== undefined &&
    dimensionOf(a) === dimensionOf(b) &&
    // "9 ng/mL" and a tablet of 65 mg.
    a.unit.per.map(({ atom }) => atom.dimension).join() ===
      b.unit.per.map(({ atom }) => atom.dimension).join()
  );
}

/** The only limit of its kind that is called normal or the goal: "below 130/80". */
function limitOf(figures: readonly Figure[]): Figure | undefined {
  const limits = figures.filter(
    ({ value, bound, roles, kind }) =>
      !value.range && bound && kind !== 'time' && (roles.has('normal') || roles.has('goal')),
  );
  const [limit] = limits;
  return limits.length === 1 && !figures.some((one) => one.kind === limit?.kind && one.value.range)
    ? limit
    : undefined;
}

/** "The goal is below 130/80 … 124/76 is above your goal." */
function overLimit(reading: Reading, figures: readonly Figure[]): Pair[] {
  const limit = limitOf(figures);
  const language = reading.language ?? '';
  const [high, low, fine] = [HIGH[language], LOW[language], FINE[language]];
  if (!limit || !high || !low || !fine) return [];
  const alike = figures.filter(
    ({ kind, sentence }) => kind === limit.kind && sentence.start !== limit.sentence.start,
  );
  return alike.flatMap(({ value, sentence }): Pair[] => {
    const said = wordsOf(reading, sentence);
    if (
      alike.length > 1 ||
      RULED.test(said.slice(0, value.start - sentence.start).replace(/^\W*if your [^,]{0,30}$/, ''))
    )
      return [];
    if (denies(reading, sentence) || !apart(limit.value, value)) return [];
    const isKept = value.low < limit.value.low === (limit.bound === 'most');
    const [isHigh, isLow, isFine] = [high, low, fine].map((one) => one.test(said));
    const bad = limit.bound === 'most' ? isHigh && !isLow : isLow && !isHigh;
    return (isKept ? bad && !isFine : isFine && !isHigh && !isLow) ? [[limit.value, value]] : [];
  });
}

/** "Normal is 4 to 5.6 … your 5.2 is too high." */
function judged(reading: Reading, prompt: Reading | undefined, figures: readonly Figure[]): Pair[] {
  const range = rangeOf(figures);
  // "Yours, 2.1": the bare figure that the user gave.
  const isGiven = ({ low, high }: Quantity): boolean =>
    prompt?.quantities.some((one) => one.known && one.low === low && one.high === high) ?? false;
  const language = reading.language ?? '';
  const [high, low, fine] = [HIGH[language], LOW[language], FINE[language]];
  if (!range || !high || !low || !fine) return [];
  const like = reading.quantities.filter(
    (one) => one.known && (sameUnit(one, range.value) || (!one.unit && (!range.value.unit || isGiven(one)))),
  );
  return like.flatMap((value): Pair[] => {
    const sentence = sentenceAt(reading.text, value.start);
    if (value.range || value.start < range.value.end || sentence.start === range.sentence.start) return [];
    const beside = like.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
    if (beside.length > 1) return [];
    const said = wordsOf(reading, sentence);
    if (RULED.test(said.slice(0, value.start - sentence.start)) || denies(reading, sentence)) return [];
    const [isHigh, isLow, isFine] = [high, low, fine].map((one) => one.test(said));
    const inside = !apart(range.value, value.unit ? value : { ...value, unit: range.value.unit });
    const above = value.low > range.value.high;
    const wrong = inside
      ? (isHigh || isLow) && !isFine
      : isFine && !isHigh && !isLow
        ? true
        : above
          ? isLow && !isHigh && !isFine
          : isHigh && !isLow && !isFine;
    return wrong && isForSame(reading, range.sentence, sentence) ? [[range.value, value]] : [];
  });
}

const ABOVE =
  /(?<!\p{L})(?:above|over|exceeds?|higher than|uber|oberhalb|por encima|supera|au-dessus|depasse|acima|ultrapassa|sopra|supera|boven|hoger dan)(?!\p{L})|高于|超过|超出|上回|超えて|ऊपर|से (?:ज़्यादा|ज्यादा|अधिक)|فوق|اعلي من|يتجاوز|تتجاوز/u;
const BELOW =
  /(?<!\p{L})(?:below|under|lower than|unter|unterhalb|por debajo|en dessous|au-dessous|abaixo|sotto|onder|lager dan)(?!\p{L})|低于|下回|नीचे|से कम|اقل من|دون|تحت/u;
const MARK =
  /cut-?off|threshold|\blimit|\bline\b|grenz|schwelle|umbral|limite|corte|seuil|limiar|soglia|grens|drempel|界|标准|基準|限|सीमा|الحد|العتبة/u;

/** Of a bare value a tablet's mass is no limit. */
const GIVEN = new Set(['time', 'mass', 'volume']);

/** "Below 12 is anaemia … at 9.2 you are above the cut-off": on the wrong side of every limit given. */
function sided(reading: Reading, prompt: Reading | undefined): Pair[] {
  const { text } = reading;
  if (!MARK.test(text)) return [];
  const given = (value: Quantity): boolean =>
    prompt?.quantities.some((one) => one.known && one.low === value.low && one.high === value.high) ?? false;
  return reading.quantities.flatMap((value): Pair[] => {
    if (!value.known || value.range || !given(value)) return [];
    const sentence = sentenceAt(text, value.start);
    const said = wordsOf(reading, sentence);
    if (!MARK.test(said) || denies(reading, clauseAt(text, value.start))) return [];
    // "Ferritin is 9, even though the haemoglobin of 12.4 is above": the one that stands before it.
    const next = reading.quantities.find(({ start }) => start >= value.end)?.start ?? sentence.end;
    const behind = text.slice(value.end, Math.min(next, sentence.end));
    const [isAbove, isBelow] = [ABOVE.test(behind), BELOW.test(behind)];
    if (isAbove === isBelow || RULED.test(said.slice(0, value.start - sentence.start))) return [];
    const limits = reading.quantities.filter(
      (one) =>
        one.known &&
        one.unit &&
        (value.unit ? sameUnit(one, value) : one.unit.per.length > 0 || !GIVEN.has(dimensionOf(one) ?? '')) &&
        (one.end <= sentence.start || one.start >= sentence.end),
    );
    const wrong = limits.filter((one) => (isAbove ? one.low > value.high : one.high < value.low));
    const [limit] = limits;
    return limit && wrong.length === limits.length ? [[limit, value]] : [];
  });
}

const BODY = { low: 37, high: 43 };

function degrees(value: Quantity): number | undefined {
  if (dimensionOf(value) !== 'temperature' || !value.unit) return undefined;
  const celsius = value.unit.atom.id.includes('f') ? ((value.low - 32) * 5) / 9 : value.low;
  return celsius >= BODY.low && celsius <= BODY.high ? celsius : undefined;
}

/** "Call at 38 °C … wait until 39.5 °C." */
export function waiting(reading: Reading): Pair[] {
  if (!WAIT.test(reading.text)) return [];
  const fevers = reading.quantities.flatMap((value) => {
    const at = value.known ? degrees(value) : undefined;
    return at === undefined ? [] : [{ value, at, sentence: sentenceAt(reading.text, value.start) }];
  });
  return fevers.flatMap((late): Pair[] => {
    const clause = clauseAt(reading.text, late.value.start);
    const match = WAIT.exec(wordsOf(reading, clause));
    if (!match || NOT[reading.language ?? '']?.test(wordsOf(reading, clause).slice(0, match.index)))
      return [];
    const calls = fevers.filter(
      ({ sentence }) => sentence.start !== late.sentence.start && HELP.test(wordsOf(reading, sentence)),
    );
    const [call] = calls;
    if (!call || calls.some(({ at }) => late.at - at < 0.5)) return [];
    return isForSame(reading, call.sentence, late.sentence) ? [[call.value, late.value]] : [];
  });
}

export function judgedPairs(
  reading: Reading,
  prompt: Reading | undefined,
  figures: readonly Figure[],
): Pair[] {
  return [
    ...sided(reading, prompt),
    ...judged(reading, prompt, figures),
    ...overLimit(reading, figures),
    ...limitPairs(reading),
    ...feverPairs(reading),
  ];
}
